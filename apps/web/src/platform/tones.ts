/**
 * What a page sounds by itself, beside what else the device plays: phrases that were recorded, and tones.
 *
 * Short soft tones that tell phases apart without eyes: rising begins, falling ends, a glide is a breath. Each differs in
 * direction or number of notes, not in pitch alone. Sine notes with slow edges, so that nothing clicks or startles.
 */
import type { Tone } from "@rollwell/engine";

export interface Note {
  /** Seconds after the tone begins. */
  readonly at: number;
  readonly for: number;
  /** Hz; a glide where `to` differs. */
  readonly from: number;
  readonly to: number;
  /** 0–1, within the volume of all tones. */
  readonly level: number;
}

const note = (at: number, length: number, from: number, level: number, to: number = from): Note => ({
  at,
  for: length,
  from,
  to,
  level,
});

const [A3, D4, E4, G4, A4, D5, E5, G5] = [220, 293.66, 329.63, 392, 440, 587.33, 659.25, 783.99] as const;

export const SCORES: Readonly<Record<Tone, readonly Note[]>> = {
  start: [note(0, 0.22, G4, 0.7), note(0.16, 0.5, D5, 0.7)], // a fifth up
  switch: [note(0, 0.2, D5, 0.7), note(0.18, 0.2, G4, 0.7), note(0.36, 0.45, D5, 0.7)], // there and back
  ending: [note(0, 0.2, A4, 0.5), note(0.18, 0.45, D4, 0.5)], // a fifth down
  hold: [note(0, 0.2, D4, 0.6), note(0.18, 0.2, G4, 0.6), note(0.36, 0.6, D4, 0.6)], // up and back to rest
  "hold-over": [note(0, 0.35, E5, 0.6), note(0.4, 0.6, E5, 0.6)], // one bell, twice
  in: [note(0, 0.7, A3, 0.32, E4)], // a glide up
  out: [note(0, 0.9, E4, 0.32, A3)], // a glide down
  tick: [note(0, 0.09, A4, 0.45)],
  done: [note(0, 0.4, D4, 0.6), note(0.25, 0.5, A4, 0.6), note(0.5, 1.1, D5, 0.6)], // a chord opens upward
  stop: [note(0, 0.35, G5, 0.8), note(0.26, 0.35, D5, 0.8), note(0.52, 0.7, G4, 0.8)], // three steps down
};

export interface Tones {
  /** `volume` 0–1. */
  readonly play: (tone: Tone, volume: number) => void;
  /** A phrase of mono samples; one at a time: it ends the one before. */
  readonly say: (phrase: Int16Array, rate: number, volume: number) => void;
  /** Silences what still rings. */
  readonly hush: () => void;
  /** Called in a tap: sound may only begin in one, and may have been interrupted since. */
  readonly wake: () => void;
  /** The session is over: after its last tone the audio device may sleep. */
  readonly rest: () => void;
}

export const noTones: Tones = { play: () => {}, say: () => {}, hush: () => {}, wake: () => {}, rest: () => {} };

const EDGE = 0.025;
const FADE = 0.02;
/** A tone that could not sound by now is of the past: after an interruption nothing is made up for. */
const LATE = 200;
const REST_AFTER = 4000;

function strike(context: AudioContext, into: AudioNode, { at, for: length, from, to, level }: Note): void {
  const begins = context.currentTime + at;
  const ends = begins + length;
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.frequency.setValueAtTime(from, begins);
  if (to !== from) oscillator.frequency.exponentialRampToValueAtTime(to, ends);
  gain.gain.setValueAtTime(0, begins);
  gain.gain.linearRampToValueAtTime(level, begins + EDGE);
  gain.gain.setTargetAtTime(0, begins + length / 2, length / 6);
  oscillator.connect(gain).connect(into);
  oscillator.start(begins);
  oscillator.stop(ends + 0.1);
}

/** Ends by itself or when it is stopped. */
function speak(audio: AudioContext, phrase: Int16Array, rate: number, volume: number): AudioBufferSourceNode {
  const buffer = audio.createBuffer(1, phrase.length, rate);
  const floats = buffer.getChannelData(0);
  for (let i = 0; i < phrase.length; i++) floats[i] = ((phrase[i] as number) / 32_768) * volume;
  const source = audio.createBufferSource();
  source.buffer = buffer;
  source.connect(audio.destination);
  source.start();
  return source;
}

export function webTones(open: () => AudioContext, now: () => number = () => performance.now()): Tones {
  let context: AudioContext | null = null;
  let bus: GainNode | null = null;
  let turn = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let latest: Int16Array | null = null;
  let said: { readonly source: AudioBufferSourceNode; readonly until: number } | null = null;
  const ready = (): AudioContext => {
    clearTimeout(resting);
    if (context === null || context.state === "closed") {
      context = open();
      bus = null;
    }
    return context;
  };
  /** Beyond `suspended` there is `interrupted` (a call, another app): anything that does not run is asked to. */
  const running = async (audio: AudioContext): Promise<boolean> => {
    if (audio.state !== "running") await audio.resume().catch(() => undefined);
    return audio.state === "running";
  };
  const sound = (audio: AudioContext, tone: Tone, volume: number): void => {
    if (bus === null) {
      bus = audio.createGain();
      bus.connect(audio.destination);
    }
    // Ears judge loudness by its square, nearly.
    bus.gain.setValueAtTime(volume * volume, audio.currentTime);
    for (const one of SCORES[tone]) strike(audio, bus, one);
  };
  /** Now, or as soon as the device is awake, if that is soon enough. */
  const soon = (begin: (audio: AudioContext) => void): void => {
    const audio = ready();
    if (audio.state === "running") {
      begin(audio);
      return;
    }
    const asked = now();
    const mine = turn;
    void running(audio).then((runs) => {
      if (runs && mine === turn && now() - asked <= LATE) begin(audio);
    });
  };
  const fallSilent = (): void => {
    said?.source.stop();
    said = null;
  };
  return {
    wake: () => void running(ready()),
    play: (tone, volume) => {
      if (volume > 0) soon((audio) => sound(audio, tone, volume));
    },
    say: (phrase, rate, volume) => {
      fallSilent();
      latest = phrase;
      soon((audio) => {
        if (latest !== phrase) return; // asked for while the device woke, and followed by another
        said = { source: speak(audio, phrase, rate, volume), until: now() + (phrase.length / rate) * 1000 };
      });
    },
    rest: () => {
      clearTimeout(resting);
      const talking = Math.max(0, (said?.until ?? 0) - now());
      resting = setTimeout(() => void context?.suspend().catch(() => undefined), REST_AFTER + talking);
    },
    hush: () => {
      turn += 1;
      fallSilent();
      if (bus === null || context === null) return;
      const old = bus;
      bus = null; // what comes next rings on a bus of its own
      old.gain.setTargetAtTime(0, context.currentTime, FADE / 3);
      setTimeout(() => old.disconnect(), FADE * 10 * 1000);
    },
  };
}

export const deviceTones = (): Tones =>
  typeof AudioContext === "undefined" ? noTones : webTones(() => new AudioContext({ latencyHint: "interactive" }));
