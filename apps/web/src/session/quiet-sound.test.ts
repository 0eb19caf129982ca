import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { currentQuiet, startQuiet } from "./quiet.ts";
import { opened, settled } from "./rig.ts";

const device = vi.hoisted(() => ({ heard: [] as string[], come: (): void => {} }));
vi.mock("./device-ports.ts", () => ({ devicePorts: () => null }));
vi.mock("./heard.ts", () => ({
  theElement: () => ({
    unlock: () => device.heard.push("unlock"),
    load: async () => void device.heard.push("load"),
    seek: (to: number) => device.heard.push(`seek ${to}`),
    play: async () => device.heard.push("play"),
    pause: () => device.heard.push("pause"),
  }),
}));
vi.mock("../platform/voice-pack.ts", () => ({
  clipsFor: () =>
    new Promise((resolve) => {
      device.come = () => resolve(new Map());
    }),
}));

beforeEach(() => {
  device.heard.length = 0;
});
afterEach(() => {
  currentQuiet.value = null;
});

/** With its phrases still on their way. */
async function waiting() {
  const { app, world } = await opened();
  const { deviceSound } = await import("./quiet.ts");
  const choice = { how: "quiet", test: "twist", areas: [], chance: {}, reason: "quiet-session" } as const;
  const stage = { ports: world.ports, sound: deviceSound(app, 60) };
  const begun = startQuiet(app, { id: "2026-11-21~q", seconds: 60, choice }, stage);
  await settled();
  return { world, begun };
}

it("[S22] its track begins at the second that the session has reached by then", async () => {
  const { world, begun } = await waiting();
  world.run(4000);
  device.come();
  await begun;
  expect(device.heard).toEqual(["unlock", "load", "seek 4", "play"]);
});

it("[H04] stopped or ended before its phrases came, it is not heard afterwards", async () => {
  for (const how of ["stop", "end"] as const) {
    device.heard.length = 0;
    const { begun } = await waiting();
    currentQuiet.value?.[how]();
    device.come();
    await begun;
    expect(device.heard).toEqual(["unlock", "pause"]);
    currentQuiet.value = null;
  }
});
