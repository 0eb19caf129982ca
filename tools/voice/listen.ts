/**
 * Lets an offline recogniser listen to every English clip: `node --conditions=development tools/voice/listen.ts [opus|mp3] [cue …]`.
 *
 * Needs `pocketsphinx_batch` with its model `en-us`, and some minutes; no part of a build or a test. It prints each
 * phrase with what was heard, the worst first, then the share of words heard right. Its ear is a machine's of 2015, trained on
 * people: good to find bad phrases and to compare encodings, no measure of what a person understands. There is no
 * freely packaged Spanish model, so Spanish clips are unheard.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { KINDS, packFolder, readManifest } from "./manifest.ts";
import { PHRASES } from "./phrases.ts";
import { decode, RATE } from "./programs.ts";
import { accuracyOf, compare, type Heard } from "./recognise.ts";
import { toWav } from "./sound.ts";

const MODEL = "/usr/share/pocketsphinx/model/en-us";
const LINE = /^(.*) ?\(clip(\d+) -?\d+\)$/;

function hear(clips: readonly { readonly cue: string; readonly path: string }[]): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "rollwell-listen-"));
  try {
    mkdirSync(join(folder, "clips"));
    for (const [at, { path }] of clips.entries()) {
      writeFileSync(join(folder, "clips", `clip${at}.wav`), toWav(decode(path), RATE));
    }
    writeFileSync(join(folder, "list"), clips.map((_, at) => `clip${at}\n`).join(""));
    const models = ["-hmm", `${MODEL}/en-us`, "-lm", `${MODEL}/en-us.lm.bin`, "-dict", `${MODEL}/cmudict-en-us.dict`];
    const files = ["-cepdir", join(folder, "clips"), "-cepext", ".wav", "-adchdr", "44"];
    const lists = ["-ctl", join(folder, "list"), "-hyp", join(folder, "heard"), "-logfn", "/dev/null"];
    const decoder = ["-n", "15", "pocketsphinx_batch", "-adcin", "yes", ...files, ...models, ...lists];
    const { status } = spawnSync("nice", decoder, { stdio: "ignore" });
    if (status !== 0) throw new Error("pocketsphinx_batch failed; are pocketsphinx and pocketsphinx-en-us installed?");
    const lines = readFileSync(join(folder, "heard"), "utf8").trim().split("\n");
    return new Map(
      lines.flatMap((line) => {
        const [, heard = "", at = ""] = LINE.exec(line) ?? [];
        const clip = clips[Number(at)];
        return clip === undefined || at === "" ? [] : [[clip.cue, heard.trim()] as const];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const args = process.argv.slice(2);
const kind = KINDS.find((one) => one === args[0]) ?? "mp3";
const asked = args.filter((arg) => arg !== kind);
const folder = packFolder(fileURLToPath(new URL("../..", import.meta.url)), "en");
const clips = Object.entries(readManifest(folder)?.clips ?? {})
  .filter(([cue]) => asked.length === 0 || asked.includes(cue))
  .map(([cue, { file, opus }]) => ({ cue, path: join(folder, kind === "opus" ? opus.file : file) }));
const heard = hear(clips);
const results: readonly Heard[] = clips
  .map(({ cue }) => compare({ cue, phrase: PHRASES.en.get(cue) ?? "", heard: heard.get(cue) ?? "" }))
  .toSorted((a, b) => accuracyOf(a) - accuracyOf(b));

const percent = (share: number): string => `${Math.round(share * 100)} %`;
for (const one of results) {
  console.log(
    `${percent(accuracyOf(one)).padStart(6)}  ${one.cue}\n        said  ${one.phrase}\n        heard ${one.heard}`,
  );
}
const total = (key: "words" | "errors"): number => results.reduce((sum, one) => sum + one[key], 0);
const mean = results.reduce((sum, one) => sum + accuracyOf(one), 0) / results.length;
const whole = results.filter(({ errors }) => errors === 0).length;
console.log(
  `${results.length} clips: word accuracy ${percent(accuracyOf({ words: total("words"), errors: total("errors") }))}, ` +
    `mean of the phrases ${percent(mean)}, ${whole} heard without an error`,
);
