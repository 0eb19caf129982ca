/** Recorded phrases by language: fetched a technique at a time, decoded only where a session says them. */
import type { Language } from "@rollwell/content";
import type { CueId } from "@rollwell/engine";
import type { VoiceIndex } from "../../build/voice.ts";

/** One entry a language, written out so that the bundler sees every file. Adding a language adds a row. */
const INDEXES: { readonly [Tag in Language]: () => Promise<VoiceIndex> } = {
  en: () => import("virtual:voice/en").then(({ index }) => index),
  es: () => import("virtual:voice/es").then(({ index }) => index),
};

const packs = new Map<string, Promise<ArrayBuffer>>();

async function bytesOf(url: string): Promise<ArrayBuffer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.arrayBuffer();
}

/** A pack that could not be fetched is asked for again the next time. */
function fetched(url: string): Promise<ArrayBuffer> {
  const known = packs.get(url);
  if (known !== undefined) return known;
  const pack = bytesOf(url);
  packs.set(url, pack);
  pack.catch(() => packs.delete(url));
  return pack;
}

const decoded = new Map<string, Promise<Int16Array>>();

/** Floats of −1…1 as 16-bit samples. */
function samplesOf(sound: AudioBuffer): Int16Array {
  const floats = sound.getChannelData(0);
  return Int16Array.from(floats, (value) => Math.round(Math.max(-1, Math.min(1, value)) * 32_767));
}

/**
 * The phrases of these cues as mono samples at `rate`. Rejects where one is missing or cannot be fetched or decoded: a
 * session with a hole in its words is not played.
 */
export async function clipsFor(
  language: Language,
  cues: ReadonlySet<CueId>,
  rate: number,
): Promise<ReadonlyMap<CueId, Int16Array>> {
  const index = await INDEXES[language]();
  const decoder = new OfflineAudioContext(1, 1, rate);
  const clip = async (cue: CueId): Promise<readonly [CueId, Int16Array]> => {
    const pack = index[cue.includes("/") ? cue.slice(0, cue.indexOf("/")) : "common"];
    const place = pack?.clips[cue];
    if (pack === undefined || place === undefined) throw new Error(`no voice for ${cue}`);
    const key = `${language} ${cue}`;
    let samples = decoded.get(key);
    if (samples === undefined) {
      samples = fetched(pack.url).then(async (bytes) =>
        samplesOf(await decoder.decodeAudioData(bytes.slice(...place))),
      );
      decoded.set(key, samples);
      samples.catch(() => decoded.delete(key));
    }
    return [cue, await samples];
  };
  return new Map(await Promise.all([...cues].map(clip)));
}

/** Fetches every pack of a language, one after the other, so that each is at hand without a network. */
export async function keepVoice(language: Language): Promise<void> {
  const index = await INDEXES[language]();
  for (const { url } of Object.values(index)) await fetch(url);
}
