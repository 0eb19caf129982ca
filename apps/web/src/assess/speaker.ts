/** The queue of what is said in a test: no phrase is heard after its moment (H14), and only its own sound is silenced. */
import type { AssessCue, Language } from "@rollwell/content";
import { RATE, wavOf } from "@rollwell/soundtrack";
import type { TrackElement } from "../platform/element.ts";
import type { Voice } from "../platform/voice.ts";

export interface Speaker {
  /** After what is being said. */
  readonly say: (cue: AssessCue) => void;
  /** Silence, now: what waits is never said. What others play goes on. */
  readonly hush: () => void;
  /** The last words are said to their end, and no others follow. */
  readonly rest: () => void;
}

interface SpeakerPorts {
  /** `null`: a person's own music plays, and the device speaks over it. */
  readonly track: {
    readonly media: Pick<TrackElement, "unlock" | "load" | "play" | "pause">;
    readonly clipOf: (cue: AssessCue) => Promise<Int16Array>;
  } | null;
  readonly voice: Pick<Voice, "say" | "hush">;
  readonly textOf: (cue: AssessCue) => string | null;
  readonly language: Language;
  readonly volume: number;
  /** Calls at the next press, once, until the answer is called. */
  readonly atPress: (act: () => void) => () => void;
  readonly report: (cause: unknown) => void;
}

const BREATHER = 150;
/** A clip that takes longer than this is said by the device: words that come late are of another moment (H14). */
const WITHIN = 2500;
/** ms in which the device says so many letters, and begins. */
const talk = (text: string): number => 500 + text.length * 75;

const within = <T>(wanted: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no clip within ${WITHIN} ms`)), WITHIN);
    wanted.then(resolve, reject).finally(() => clearTimeout(timer));
  });

export function speaker({ track, voice, textOf, language, volume, atPress, report }: SpeakerPorts): Speaker {
  let turn = 0;
  /** What sounds by this speaker's doing: nothing else is its to silence. */
  let sounds: "nothing" | "clip" | "voice" = "nothing";
  /** When it was told to rest. */
  let restsAt = Number.POSITIVE_INFINITY;
  let waiting: Promise<void> = Promise.resolve();
  let goOn = (): void => {};
  let forgetPress = (): void => {};
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      goOn = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  /** By then the page is another's, and so is the element. */
  const isPast = (mine: number): boolean => mine !== turn || performance.now() > restsAt + WITHIN;

  const byDevice = async (cue: AssessCue): Promise<void> => {
    const text = textOf(cue);
    if (text === null) return;
    sounds = "voice";
    voice.say(text, language, volume);
    await pause(talk(text));
  };
  const unlockLater = (unlock: () => void): void => {
    forgetPress();
    if (restsAt === Number.POSITIVE_INFINITY) forgetPress = atPress(unlock);
  };
  const spoken = async (cue: AssessCue, mine: number): Promise<void> => {
    if (isPast(mine)) return;
    if (track === null) return byDevice(cue);
    const { media, clipOf } = track;
    let clip: Int16Array;
    try {
      clip = await within(clipOf(cue));
      if (isPast(mine)) return;
      const samples = clip.map((sample) => sample * volume);
      sounds = "clip";
      await within(media.load(new Blob([wavOf({ samples, rate: RATE })], { type: "audio/wav" })));
    } catch {
      sounds = "nothing";
      return isPast(mine) ? undefined : byDevice(cue);
    }
    if (isPast(mine)) return;
    const plays = await media.play();
    if (isPast(mine)) return;
    if (plays === "blocked") {
      sounds = "nothing";
      unlockLater(media.unlock);
      return byDevice(cue);
    }
    await pause((clip.length / RATE) * 1000 + BREATHER);
    if (mine === turn) sounds = "nothing";
  };
  return {
    say: (cue) => {
      if (restsAt !== Number.POSITIVE_INFINITY) return;
      const mine = turn;
      waiting = waiting.then(() => spoken(cue, mine)).catch(report);
    },
    hush: () => {
      turn += 1;
      if (sounds === "clip") track?.media.pause();
      if (sounds === "voice") voice.hush();
      sounds = "nothing";
      forgetPress();
      goOn();
    },
    rest: () => {
      restsAt = Math.min(restsAt, performance.now());
      forgetPress();
    },
  };
}
