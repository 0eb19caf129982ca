import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { NOTHING_TO_DECLARE } from "@rollwell/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rollwell } from "./rollwell.ts";

const VOICES = fileURLToPath(new URL("../../../packages/voice/", import.meta.url));
let folder = "";
let programme = "";

const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rollwell-record-"));
  programme = at("programme.json");
  writeFileSync(programme, rollwell("plan", "--minutes", "3", "--purpose", "warm-up", "--seed", "1", "--json").out);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function rms(samples: Int16Array): number {
  let sum = 0;
  for (const value of samples) sum += value * value;
  return 10 * Math.log10(sum / samples.length / 32_768 ** 2);
}

describe("record", () => {
  it.each(["en", "es"])("[S6, S10] speaks a whole session in %s, the rule for stopping first", (language) => {
    const file = at(`${language}.wav`);
    const ran = rollwell("record", programme, "-o", file, "--language", language);
    expect(ran.err).toBe("");
    expect(ran.status).toBe(0);
    // Not one line of a session lacks the room to be said (H14).
    expect(ran.out).not.toContain("no room");
    const bytes = readFileSync(file);
    const rate = bytes.readUInt32LE(24);
    const length = bytes.readUInt32LE(40) / 2;
    expect(length / rate).toBeGreaterThan(180);
    expect(length / rate).toBeLessThan(200);
    const samples = new Int16Array(bytes.buffer.slice(bytes.byteOffset + 44, bytes.byteOffset + 44 + length * 2));
    expect(rms(samples.subarray(rate * 0.6, rate * 2))).toBeGreaterThan(-25);
    // The bed is all that is left at the end.
    expect(rms(samples.subarray(length - rate))).toBeLessThan(-50);
    expect(rms(samples.subarray(length - rate))).toBeGreaterThan(-55);
    expect(bytes.subarray(44 + length * 2).toString("latin1")).toContain("INAM");
  });

  it("[H05, H23] makes no file for who should not roll, nor of what is not safe", () => {
    const answers = at("answers.json");
    const mine = { age: 34, answers: { ...NOTHING_TO_DECLARE.answers, osteoporosis: "yes" } };
    writeFileSync(answers, JSON.stringify(mine));
    const refused = rollwell("record", programme, "-o", at("refused.wav"), "--answers", answers);
    expect(refused.status).toBe(1);
    expect(refused.err).toContain("not-now:osteoporosis");
    const bad = at("bad.json");
    const steps = [{ technique: "thoracic-roll", seconds: 120, track: { axis: "spine", from: "L4", to: "T6" } }];
    writeFileSync(bad, JSON.stringify({ format: "rollwell-programme", version: 1, purpose: "daily", steps }));
    const unsafe = rollwell("record", bad, "-o", at("refused.wav"));
    expect(unsafe.status).toBe(1);
    expect(unsafe.err).toContain("lumbar-pressure");
    expect(existsSync(at("refused.wav"))).toBe(false);
  });

  it("[H14, H15] makes no file with a hole in its words, or with other words", () => {
    const voice = at("voice");
    cpSync(join(VOICES, "en"), voice, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(voice, "manifest.json"), "utf8"));
    const stated = (cue: string, clip: object | undefined) => {
      writeFileSync(
        join(voice, "manifest.json"),
        JSON.stringify({ ...manifest, clips: { ...manifest.clips, [cue]: clip } }),
      );
      return rollwell("record", programme, "-o", at("hole.wav"), "--voice", voice);
    };
    expect(stated("stop-rule", undefined)).toMatchObject({
      status: 2,
      err: expect.stringContaining('no clip for "stop-rule"'),
    });
    expect(stated("done", { ...manifest.clips.done, textHash: "0" }).err).toContain('clip for "done"');
    expect(stated("done", { ...manifest.clips.done, milliseconds: 60_000 }).err).toContain("shorter than its manifest");
    expect(stated("done", { ...manifest.clips.done, file: "clips/none.mp3" }).err).toContain("ENOENT");
    expect(existsSync(at("hole.wav"))).toBe(false);
  });

  it.each([
    [["record"], "needs one file"],
    [["record", "programme.json"], "needs -o"],
    [["record", "nowhere.json", "-o", "x.wav"], "ENOENT"],
    [["record", "x.json", "-o", "x.wav", "--language", "xx"], "en or es"],
    [["record", "x.json", "-o", "x.wav", "--day", "soon"], "YYYY-MM-DD"],
    [["record", "x.json", "--minutes", "5"], "takes no --minutes"],
    [["plan", "-o", "x.wav"], "takes no --output"],
  ])("says what is wrong with %j", (args, message) => {
    const ran = rollwell(...args);
    expect(ran.status).toBe(2);
    expect(ran.err).toContain(message);
  });

  it("[H15] says where it looked for a voice that is not there", () => {
    const ran = rollwell("record", programme, "-o", at("none.wav"), "--voice", at("nobody"));
    expect(ran.status).toBe(2);
    expect(ran.err).toContain("no voice in");
  });
});
