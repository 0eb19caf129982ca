import { expect, test } from "vitest";
import { plant } from "../plant.ts";
import { checkVoice } from "./check.ts";
import { formatManifest, type Manifest, textHashOf } from "./manifest.ts";

const spoken = { en: new Map([["hold", "Hold still."]]), es: new Map([["glutes/start", "Empieza."]]) };

const clip = { milliseconds: 900, bytes: 4 };
const hold = { ...clip, file: "clips/hold.mp3", opus: { file: "clips/hold.opus", bytes: 2 } };
const start = { ...clip, file: "clips/glutes--start.mp3", opus: { file: "clips/glutes--start.opus", bytes: 2 } };
const english: Manifest = {
  language: "en",
  voice: "a voice",
  licence: "a licence",
  rate: 16_000,
  clips: { hold: { ...hold, textHash: textHashOf("Hold still.") } },
};
const spanish: Manifest = {
  ...english,
  language: "es",
  clips: { "glutes/start": { ...start, textHash: textHashOf("Empieza.") } },
};

const sound: Readonly<Record<string, string | undefined>> = {
  "packages/voice/en/manifest.json": formatManifest(english),
  "packages/voice/en/clips/hold.mp3": "clip",
  "packages/voice/en/clips/hold.opus": "og",
  "packages/voice/es/manifest.json": formatManifest(spanish),
  "packages/voice/es/clips/glutes--start.mp3": "clip",
  "packages/voice/es/clips/glutes--start.opus": "og",
};

function problems(planted: Readonly<Record<string, string | undefined>>): readonly string[] {
  const files = Object.entries({ ...sound, ...planted }).flatMap(([file, text]) =>
    text === undefined ? [] : [[file, text] as const],
  );
  using project = plant(Object.fromEntries(files));
  return checkVoice(project.root, spoken);
}

const withClips = (clips: Manifest["clips"]): Readonly<Record<string, string>> => ({
  "packages/voice/en/manifest.json": formatManifest({ ...english, clips }),
});

test("finds nothing wrong where every phrase has its clip", () => {
  expect(problems({})).toEqual([]);
});

test.each([
  ["a language without a pack", { "packages/voice/en/manifest.json": undefined }, ["has no manifest"]],
  ["a phrase without a clip", withClips({}), ["has no clip for hold"]],
  [
    "[H14] a clip of other words",
    withClips({ hold: { ...hold, textHash: textHashOf("Hold on.") } }),
    ["has an old clip for hold"],
  ],
  [
    "[H14] old words of a person too",
    withClips({ hold: { ...hold, textHash: textHashOf("Hold on."), by: "human" } }),
    ["has an old clip for hold"],
  ],
  ["a missing file", { "packages/voice/en/clips/hold.mp3": undefined }, ["lacks the file clips/hold.mp3"]],
  ["a file cut short", { "packages/voice/en/clips/hold.mp3": "cl" }, ["of 2 bytes, not of 4"]],
  [
    "[H15] a manifest that knows of no Opus",
    withClips({ hold: { ...hold, textHash: textHashOf("Hold still."), opus: undefined as never } }),
    ["lists no clips/hold.opus"],
  ],
  ["a missing Opus file", { "packages/voice/en/clips/hold.opus": undefined }, ["lacks the file clips/hold.opus"]],
  ["an old Opus file", { "packages/voice/en/clips/hold.opus": "ogg" }, ["clips/hold.opus of 3 bytes, not of 2"]],
  ["an Opus file nobody plays", { "packages/voice/en/clips/held.opus": "og" }, ["has an orphan: clips/held.opus"]],
  [
    "an Opus clip under another cue's name",
    withClips({
      hold: { ...hold, textHash: textHashOf("Hold still."), opus: { file: "clips/stop.opus", bytes: 2 } },
    }),
    ["keeps hold in clips/stop.opus"],
  ],
  ["a file nobody plays", { "packages/voice/en/clips/held.mp3": "clip" }, ["has an orphan: clips/held.mp3"]],
  [
    "a clip nobody says",
    withClips({ ...english.clips, held: { ...hold, textHash: "0" } }),
    ["has a clip for held, which nobody says"],
  ],
  [
    "a clip under another cue's name",
    withClips({ hold: { ...hold, file: "clips/stop.mp3", textHash: textHashOf("Hold still.") } }),
    ["keeps hold in clips/stop.mp3"],
  ],
  [
    "the pack of another language",
    { "packages/voice/en/manifest.json": formatManifest({ ...english, language: "es" }) },
    ["calls itself es"],
  ],
])("catches %s", (_, planted, words) => {
  expect(problems(planted)).toEqual(words.map((part) => expect.stringContaining(part)));
});

test("catches each of several faults in one pack", () => {
  const planted = {
    "packages/voice/en/manifest.json": formatManifest({
      ...english,
      clips: { hold: { ...hold, textHash: "stale" } },
    }),
    "packages/voice/es/clips/glutes--start.mp3": undefined,
    "packages/voice/es/clips/orphan.mp3": "clip",
  };
  expect(problems(planted)).toEqual([
    expect.stringContaining("packages/voice/en has an old clip"),
    expect.stringContaining("packages/voice/es lacks the file"),
    expect.stringContaining("packages/voice/es has an orphan"),
  ]);
});

test("a manifest of the same clips is the same bytes, whatever their order", () => {
  const clips = { ...english.clips, ...spanish.clips };
  const turned = Object.fromEntries(Object.entries(clips).toReversed());
  expect(formatManifest({ ...english, clips: turned })).toBe(formatManifest({ ...english, clips }));
});
