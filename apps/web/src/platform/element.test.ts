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
});
