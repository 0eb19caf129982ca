import { afterEach, expect, it } from "vitest";
import { currentQuiet, quietSound, startQuiet } from "./quiet.ts";
import { opened, settled } from "./rig.ts";

afterEach(() => {
  currentQuiet.value = null;
});

/** A quiet session whose track is still being made. */
async function waiting() {
  const { app, world } = await opened();
  const heard: string[] = [];
  let come = (): void => {};
  const coming = new Promise<Blob>((resolve) => {
    come = () => resolve(new Blob());
  });
  const media = {
    unlock: () => void heard.push("unlock"),
    load: async () => void heard.push("load"),
    seek: (to: number) => void heard.push(`seek ${to}`),
    play: async () => {
      heard.push("play");
      return "plays" as const;
    },
    pause: () => void heard.push("pause"),
  };
  const choice = { how: "quiet", test: "twist", areas: [], chance: {}, reason: "quiet-session" } as const;
  const stage = { ports: world.ports, sound: quietSound(media, () => coming) };
  const begun = startQuiet(app, { id: "2026-11-21~q", seconds: 60, choice }, stage);
  await settled();
  return { world, heard, come, begun };
}

it("[S22] its track begins at the second that the session has reached by then", async () => {
  const { world, heard, come, begun } = await waiting();
  world.run(4000);
  come();
  await begun;
  expect(heard).toEqual(["unlock", "load", "seek 4", "play"]);
});

it("[H04] stopped or ended before its track was made, it is not heard afterwards", async () => {
  for (const how of ["stop", "end"] as const) {
    const { heard, come, begun } = await waiting();
    currentQuiet.value?.[how]();
    come();
    await begun;
    expect(heard).toEqual(["unlock", "pause"]);
    currentQuiet.value = null;
  }
});
