/**
 * Recorded phrases by language: fetched pack by pack, decoded only where a session says them. They come as Opus; a
 * browser that decodes none gets MP3. Which of the two is tried out once a page, never read from the browser's name.
 */
import type { AssessCue, Language } from "@rollwell/content";
import type { CueId } from "@rollwell/engine";
import type { Kind, VoiceIndex } from "../../build/voice.ts";

/** One entry a language, written out so that the bundler sees every file. Adding a language adds a row. */
const INDEXES: { readonly [Tag in Language]: () => Promise<VoiceIndex> } = {
  en: () => import("virtual:voice/en").then(({ index }) => index),
  es: () => import("virtual:voice/es").then(({ index }) => index),
};

/** What the packs need of the browser. `decoder` gives a clip as mono samples at `rate`, and rejects what it cannot decode. */
export interface VoicePorts {
  readonly indexOf: (language: Language) => Promise<VoiceIndex>;
  readonly ask: (url: string) => Promise<Pick<Response, "ok" | "status" | "arrayBuffer">>;
  readonly decoder: (rate: number) => (clip: ArrayBuffer) => Promise<Int16Array>;
}

/** What is said in a session, and in a test. */
export type VoiceCue = CueId | `test/${AssessCue}`;

interface VoicePacks {
  readonly clipsFor: <Cue extends VoiceCue>(
    language: Language,
    cues: ReadonlySet<Cue>,
    rate: number,
  ) => Promise<ReadonlyMap<Cue, Int16Array>>;
  readonly keepVoice: (language: Language) => Promise<void>;
  readonly forgetClips: () => void;
}

/** 20 ms of a tone, encoded as the clips are. */
const TRIAL =
  "T2dnUwACAAAAAAAAAAAAAAAAAAAAAEkq9qABE09wdXNIZWFkAQE4AYA+AAAAAABPZ2dTAAAAAAAAAAAAAAAAAAABAAAASZW+VAEuT3B1" +
  "c1RhZ3MGAAAAZmZtcGVnAQAAABQAAABlbmNvZGVyPUxhdmMgbGlib3B1c09nZ1MABPgEAAAAAAAAAAAAAAIAAABJbrRqAjYYSIGohhaQ" +
  "6Tx3FU5uCthCkqAS5N/TSqPvFSOwzTIZsqhrg70+iRSuHmKFaaLRn5o+ZCy3yXKASIK8DhI+4KTHBhpYM8EcXqvW7Re25+F4";
const TRIAL_RATE = 48_000;

/** Of 32,768 (−60 dB): a clip that never gets louder was not decoded, whatever its decoder says. */
const SILENT = 32;

const isSilent = (samples: Int16Array): boolean => !samples.some((sample) => Math.abs(sample) > SILENT);

function audible(samples: Int16Array): Int16Array {
  if (isSilent(samples)) throw new Error("a clip is decoded to silence");
  return samples;
}

const bytesIn = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

function joined(head: Uint8Array, body: Uint8Array): ArrayBuffer {
  const whole = new Uint8Array(head.length + body.length);
  whole.set(head);
  whole.set(body, head.length);
  return whole.buffer;
}

export function voicePacks({ indexOf, ask, decoder }: VoicePorts): VoicePacks {
  const packs = new Map<string, Promise<ArrayBuffer>>();
  const decoded = new Map<string, Promise<Int16Array>>();
  let kind: Promise<Kind> | undefined;

  const tried = (): Promise<Kind> =>
    decoder(TRIAL_RATE)(bytesIn(TRIAL).buffer).then(
      (samples) => (isSilent(samples) ? "mp3" : "opus"),
      () => "mp3",
    );
  const kindInUse = (): Promise<Kind> => {
    kind ??= tried();
    return kind;
  };

  async function bytesOf(url: string): Promise<ArrayBuffer> {
    const answer = await ask(url);
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

  async function samplesOf(
    { heads, urls, clips }: VoiceIndex,
    cue: VoiceCue,
    decode: ReturnType<VoicePorts["decoder"]>,
  ): Promise<Int16Array> {
    const clip = clips[cue];
    const pack = clip === undefined ? undefined : urls[clip.pack];
    if (clip === undefined || pack === undefined) throw new Error(`no voice for ${cue}`);
    const clipAs = async (one: Kind): Promise<ArrayBuffer> =>
      joined(bytesIn(heads[one]), new Uint8Array(await fetched(pack[one])).subarray(...clip[one]));
    if ((await kindInUse()) === "mp3") return decode(await clipAs("mp3")).then(audible);
    const opus = await clipAs("opus");
    return decode(opus)
      .then(audible)
      .catch(async () => {
        kind = Promise.resolve("mp3"); // the trial was decoded, a real clip is not: no more of it on this page
        return decode(await clipAs("mp3")).then(audible);
      });
  }

  return {
    async clipsFor(language, cues, rate) {
      const index = await indexOf(language);
      const decode = decoder(rate);
      const clip = async <Cue extends VoiceCue>(cue: Cue): Promise<readonly [Cue, Int16Array]> => {
        const key = `${language} ${cue}`;
        let samples = decoded.get(key);
        if (samples === undefined) {
          samples = samplesOf(index, cue, decode);
          decoded.set(key, samples);
          samples.catch(() => decoded.delete(key));
        }
        return [cue, await samples];
      };
      return new Map(await Promise.all([...cues].map(clip)));
    },

    async keepVoice(language) {
      const { urls } = await indexOf(language);
      for (const pack of Object.values(urls)) await ask(pack[await kindInUse()]);
    },

    forgetClips: () => decoded.clear(),
  };
}

/** Floats of −1…1 as 16-bit samples. A plain loop: `Int16Array.from` with a function takes twenty times as long. */
function samplesIn(sound: AudioBuffer): Int16Array {
  const floats = sound.getChannelData(0);
  const samples = new Int16Array(floats.length);
  for (let i = 0; i < floats.length; i++)
    samples[i] = Math.round(Math.max(-1, Math.min(1, floats[i] as number)) * 32_767);
  return samples;
}

const device = voicePacks({
  indexOf: (language) => INDEXES[language](),
  ask: (url) => fetch(url),
  decoder: (rate) => {
    const context = new OfflineAudioContext(1, 1, rate);
    return async (clip) => samplesIn(await context.decodeAudioData(clip));
  },
});

/**
 * The phrases of these cues as mono samples at `rate`. Rejects where one is missing or cannot be fetched or decoded: a
 * session with a hole in its words is not played.
 */
export const clipsFor = device.clipsFor;

/** Fetches every pack of a language, one after the other, so that each is at hand without a network. */
export const keepVoice = device.keepVoice;

/** Lets go of what was decoded, some megabytes; the packs themselves stay at hand. */
export const forgetClips = device.forgetClips;
