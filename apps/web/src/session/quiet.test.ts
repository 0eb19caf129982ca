import type { Choice } from "@rollwell/engine";
import { afterEach, describe, expect, it } from "vitest";
import { currentQuiet, type QuietSound, startQuiet } from "./quiet.ts";
import { kinds, opened, screened, settled, started } from "./rig.ts";
import { stoppedIn } from "./stops.ts";

const SECONDS = 300;
const CHOICE: Choice = { how: "quiet", test: "twist", areas: [], chance: { thoracic: 5 / 6 }, reason: "quiet-session" };

function recordSound(): QuietSound & { readonly heard: string[] } {
  const heard: string[] = [];
  return {
    heard,
    unlock: () => void heard.push("unlock"),
    begin: async (at) => void heard.push(`begin at ${at()}`),
    pause: () => void heard.push("pause"),
    play: () => void heard.push("play"),
  };
}

async function quietly() {
  const stage = await opened();
  const sound = recordSound();
  const { ports } = stage.world;
  const wanted = { id: "2026-11-21~q", seconds: SECONDS, choice: CHOICE };
  const begin = () => startQuiet(stage.app, wanted, { ports, sound });
  return { ...stage, sound, begin };
}

afterEach(() => {
  currentQuiet.value = null;
});

describe("a quiet session", () => {
  it("[S22] lasts as long as it was planned, works nothing, and is written as quiet with its chance", async () => {
    const { app, disk, world, sound, begin } = await quietly();
    expect(await begin()).toBe("started");
    expect(sound.heard).toEqual(["unlock", "begin at 0"]);
    world.run(SECONDS * 1000 - 1);
    expect(currentQuiet.value?.state.value).toBe("going");
    world.run(1000);
    await settled();
    expect(currentQuiet.value?.state.value).toBe("done");
    expect(kinds(disk.kept)).toEqual(["screened", "started", "chosen", "ended"]);
    const [session] = [...(app.journal.value.months.values().next().value?.values() ?? [])].flatMap((day) => [
      ...day.sessions.values(),
    ]);
    expect(session).toMatchObject({ ending: "done", worked: [], chosen: { how: "quiet", chance: CHOICE.chance } });
    expect(world.timers()).toBe(0);
    expect(app.playing.value).toBe("no");
    expect(sound.heard).not.toContain("pause"); // its last phrase is still being said
  });

  it("[H12] a page that slept through its end ends it when it wakes", async () => {
    const { world, begin } = await quietly();
    await begin();
    world.freeze(SECONDS * 2000);
    world.seen();
    expect(currentQuiet.value?.state.value).toBe("done");
  });

  it("can be ended at any time, and falls silent then", async () => {
    const { world, sound, disk, begin } = await quietly();
    await begin();
    world.run(20_000);
    currentQuiet.value?.end();
    await settled();
    expect(currentQuiet.value?.state.value).toBe("ended");
    expect(sound.heard).toContain("pause");
    expect(disk.kept.at(-1)).toMatchObject({ kind: "ended", how: "ended" });
    expect(world.timers()).toBe(0);
  });

  it("[H04, H33] can be stopped, by the headset too: that ends the screening like any stop", async () => {
    const { app, begin, ...stage } = await quietly();
    const { world, sound } = stage;
    await begin();
    world.run(20_000);
    world.press("stop");
    expect(app.clearance.value.kind).toBe("not-now"); // in the same turn
    expect(sound.heard).toContain("pause");
    expect(stoppedIn.value).toBe("2026-11-21~q");
    await settled();
    expect(world.timers()).toBe(0);
    await app.append([screened]);
    started({ app, ...stage });
    expect(stoppedIn.value).toBeNull(); // what is stopped next is the new session
  });

  it("on a full disk writes no end of what has no beginning", async () => {
    const { disk, world, begin } = await quietly();
    disk.fail("quota");
    await begin();
    disk.fail(null);
    world.run(SECONDS * 1000 + 1000);
    await settled();
    expect(kinds(disk.kept)).toEqual(["screened"]);
  });

  it("does not begin beside an open session, or twice, or in a tab that only shows", async () => {
    const { app, begin, ...stage } = await quietly();
    app.role.value = "reader";
    expect(await begin()).toBe("refused");
    app.role.value = "writer";
    expect(await begin()).toBe("started");
    expect(await begin()).toBe("refused");
    currentQuiet.value?.end();
    await settled();
    currentQuiet.value = null;
    started({ app, ...stage });
    await settled();
    expect(await begin()).toBe("refused");
  });
});
