import { describe, expect, it } from "vitest";
import { deviceElement } from "./element.ts";

const media = (): HTMLMediaElement =>
  Object.assign(new EventTarget(), { preload: "", paused: true, ended: false }) as unknown as HTMLMediaElement;

describe("the one media element", () => {
  it("[H14] tells the newest session only: an earlier one can no longer silence it", () => {
    const device = media();
    const element = deviceElement(device);
    const told: string[] = [];
    const follower = (name: string) => ({
      moved: () => told.push(name),
      interrupted: () => told.push(name),
      failed: () => told.push(name),
    });
    element.follow(follower("earlier"));
    const end = element.follow(follower("now"));
    device.dispatchEvent(new Event("timeupdate"));
    expect(told).toEqual(["now"]);
    end();
    device.dispatchEvent(new Event("timeupdate"));
    expect(told).toEqual(["now"]);
  });

  it("[H15] a pause that nobody here asked for is an interruption, told once; our own, and the end, are none", async () => {
    const device = Object.assign(media(), { play: async () => {}, pause: () => {} });
    const element = deviceElement(device);
    const told: string[] = [];
    element.follow({ moved: () => {}, interrupted: () => told.push("interrupted"), failed: () => {} });
    const paused = (): boolean => device.dispatchEvent(new Event("pause"));
    await element.play();
    element.pause();
    paused();
    expect(told).toHaveLength(0);
    await element.play();
    paused(); // a call
    paused();
    expect(told).toHaveLength(1);
    await element.play();
    Object.assign(device, { ended: true });
    paused();
    expect(told).toHaveLength(1);
  });

  it("[H15] asks for the device alone whenever it sounds, whatever was asked before: a locked phone silences what is mixed", async () => {
    const device = { type: "ambient" };
    Object.assign(navigator, { audioSession: device });
    try {
      const element = deviceElement(Object.assign(media(), { play: async () => {} }));
      await element.play();
      expect(device.type).toBe("playback");
      device.type = "ambient";
      element.unlock();
      expect(device.type).toBe("playback");
    } finally {
      Reflect.deleteProperty(navigator, "audioSession");
    }
  });

  it("[H14] a tap unlocks it with silence: what was half heard before is not heard on", async () => {
    const device = media() as { paused: boolean; src: string } & HTMLMediaElement;
    const played: string[] = [];
    Object.assign(device, {
      src: "",
      play: async () => {
        device.paused = false;
        played.push(device.src);
      },
      pause: () => {
        device.paused = true;
      },
    });
    const element = deviceElement(device);
    element.unlock();
    const silent = device.src;
    element.pause();
    const loaded = element.load(new Blob(["a session"]));
    device.dispatchEvent(new Event("loadedmetadata"));
    await loaded;
    const session = device.src;
    await element.play();
    element.unlock(); // it sounds: nothing is taken away
    element.pause();
    element.unlock();
    expect(played.slice(0, 2)).toEqual([silent, session]);
    expect(played.slice(3)).not.toContain(session);
  });
});
