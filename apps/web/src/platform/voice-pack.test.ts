import type { CueId } from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import type { VoiceIndex } from "../../build/voice.ts";
import { type VoicePorts, voicePacks } from "./voice-pack.ts";

const INDEX: VoiceIndex = {
  heads: { opus: btoa("o"), mp3: btoa("m-") },
  urls: {
    common: { opus: "/common-opus", mp3: "/common-mp3" },
    glutes: { opus: "/glutes-opus", mp3: "/glutes-mp3" },
  },
  clips: {
    hold: { pack: "common", opus: [0, 1], mp3: [0, 1] },
    done: { pack: "common", opus: [1, 2], mp3: [1, 2] },
    "glutes/start": { pack: "glutes", opus: [0, 1], mp3: [0, 1] },
  },
};

/** A letter for each clip; the head before it, in the index, tells its kind. */
const FILES: Readonly<Record<string, string>> = {
  "/common-opus": "hd",
  "/common-mp3": "hd",
  "/glutes-opus": "g",
  "/glutes-mp3": "g",
};

type Ear = (clip: string) => "heard" | "refused" | "empty" | "silent";
const everything: Ear = () => "heard";
const isTrial = (clip: string): boolean => clip.startsWith("OggS");
const noOpus: Ear = (clip) => (isTrial(clip) || clip.startsWith("o") ? "refused" : "heard");
/** Decodes the trial and then none of the clips it stands for. */
const onlyTrial: Ear = (clip) => (isTrial(clip) ? "heard" : noOpus(clip));

function browser(ear: Ear, files = FILES) {
  const asked: string[] = [];
  const decoded: string[] = [];
  const ports: VoicePorts = {
    indexOf: async () => INDEX,
    ask: async (url) => {
      asked.push(url);
      const file = files[url];
      return file === undefined ? new Response(null, { status: 404 }) : new Response(file);
    },
    decoder: () => async (clip) => {
      const text = String.fromCharCode(...new Uint8Array(clip));
      decoded.push(isTrial(text) ? "trial" : text);
      if (ear(text) === "refused") throw new Error("cannot be decoded");
      if (ear(text) === "empty") return new Int16Array();
      if (ear(text) === "silent") return Int16Array.of(0, 1, 0, -1);
      return Int16Array.of(text.charCodeAt(0), text.charCodeAt(text.length - 1));
    },
  };
  const packs = voicePacks(ports);
  const heard = async (...cues: readonly CueId[]): Promise<readonly string[]> =>
    [...(await packs.clipsFor("en", new Set(cues), 16_000))].map(
      ([cue, samples]) => `${cue}: ${String.fromCharCode(...samples)}`,
    );
  return { heard, keep: () => packs.keepVoice("en"), forget: packs.forgetClips, asked, decoded };
}

const WANTED = ["hold", "glutes/start", "done"] as const;

describe("the voice of a session", () => {
  it("is fetched as Opus where the trial is decoded, each pack once", async () => {
    const { heard, asked, decoded } = browser(everything);
    expect(await heard(...WANTED)).toEqual(["hold: oh", "glutes/start: og", "done: od"]);
    expect(await heard("done")).toEqual(["done: od"]);
    expect(asked).toEqual(["/common-opus", "/glutes-opus"]);
    expect(decoded.toSorted()).toEqual(["od", "og", "oh", "trial"]);
  });

  it("is decoded once as long as nobody lets go of it, and then anew from what was fetched", async () => {
    const { heard, forget, asked, decoded } = browser(everything);
    await heard("hold");
    await heard("hold");
    expect(decoded).toEqual(["trial", "oh"]);
    forget();
    expect(await heard("hold")).toEqual(["hold: oh"]);
    expect(decoded).toEqual(["trial", "oh", "oh"]);
    expect(asked).toEqual(["/common-opus"]);
  });

  it("[H15] is fetched as MP3, and nothing of the Opus, where the trial is refused; tried once a page", async () => {
    const { heard, keep, asked, decoded } = browser(noOpus);
    await keep();
    expect(await heard(...WANTED)).toEqual(["hold: mh", "glutes/start: mg", "done: md"]);
    expect(new Set(asked)).toEqual(new Set(["/common-mp3", "/glutes-mp3"]));
    expect(decoded.filter((clip) => clip === "trial")).toHaveLength(1);
  });

  it("[H15] is fetched as MP3 where the trial decodes to nothing", async () => {
    const { keep, asked } = browser((clip) => (isTrial(clip) ? "empty" : "heard"));
    await keep();
    expect(asked).toEqual(["/common-mp3", "/glutes-mp3"]);
  });

  it("[H15] goes over to MP3, and stays there, when a clip is not decoded though the trial was", async () => {
    const { heard, keep, asked } = browser(onlyTrial);
    expect(await heard("hold")).toEqual(["hold: mh"]);
    expect(await heard(...WANTED)).toEqual(["hold: mh", "glutes/start: mg", "done: md"]);
    expect(asked).toEqual(["/common-opus", "/common-mp3", "/glutes-mp3"]);
    await keep();
    expect(asked.slice(3)).toEqual(["/common-mp3", "/glutes-mp3"]);
  });

  it("[H15] goes over to MP3 where Opus is decoded to silence, and rejects where that is silent too", async () => {
    for (const part of [isTrial, (clip: string) => clip.startsWith("o")]) {
      const { heard } = browser((clip) => (part(clip) ? "silent" : "heard"));
      expect(await heard(...WANTED)).toEqual(["hold: mh", "glutes/start: mg", "done: md"]);
    }
    await expect(browser(() => "silent").heard("hold")).rejects.toThrow("silence");
  });

  it("keeps of every pack the kind in use", async () => {
    const { keep, asked } = browser(everything);
    await keep();
    expect(asked).toEqual(["/common-opus", "/glutes-opus"]);
  });

  it("[H15] rejects rather than leave a hole: no such phrase, no such file, or neither kind decoded", async () => {
    await expect(browser(everything).heard("hold", "stopped")).rejects.toThrow("no voice for stopped");
    await expect(browser(everything, {}).heard("hold")).rejects.toThrow("404");
    await expect(browser(() => "refused").heard("hold")).rejects.toThrow("cannot be decoded");
  });

  it("asks again for a pack that could not be fetched", async () => {
    const files: Record<string, string> = {};
    const { heard, asked } = browser(everything, files);
    await expect(heard("hold")).rejects.toThrow("404");
    Object.assign(files, FILES);
    expect(await heard("hold")).toEqual(["hold: oh"]);
    expect(asked).toEqual(["/common-opus", "/common-opus"]);
  });
});
