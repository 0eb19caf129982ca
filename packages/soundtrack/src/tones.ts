/**
 * The tones, made here: each told from the others without eyes and without words. None begins or ends at once, so that
 * nothing clicks.
 */
import { TONES, type Tone } from "@rollwell/engine";
import { RATE, sampleAt } from "./rate.ts";

/** Greatest value at full volume, of full scale: with a phrase and the bed there is room for both. */
const PEAK = 0.22;

interface Note {
  /** Seconds. */
  readonly at: number;
  readonly for: number;
  /** Hz at its start and its end. */
  readonly hz: readonly [number, number];
  /** Amplitudes of the first partials. */
  readonly partials: readonly number[];
  /** `struck` dies away, `blown` swells and falls. */
  readonly shape: "struck" | "blown";
}

const struck = (at: number, hz: number, length: number, partials: readonly number[] = [1, 0.25]): Note => ({
  at,
  for: length,
  hz: [hz, hz],
  partials,
  shape: "struck",
});
const glide = (from: number, to: number, length: number): Note => ({
  at: 0,
  for: length,
  hz: [from, to],
  partials: [1, 0.12],
  shape: "blown",
});

/** Odd partials cut through: nothing else here is that low and that rough (H04). */
const ROUGH = [1, 0, 0.6, 0, 0.4, 0, 0.25] as const;

const NOTES: Readonly<Record<Tone | "turn", { readonly gain: number; readonly notes: readonly Note[] }>> = {
  start: { gain: 1, notes: [struck(0, 523.25, 0.16), struck(0.14, 783.99, 0.42)] },
  switch: { gain: 1, notes: [struck(0, 659.25, 0.16), struck(0.15, 493.88, 0.16), struck(0.3, 659.25, 0.36)] },
  ending: { gain: 0.7, notes: [struck(0, 587.33, 0.16), struck(0.15, 392, 0.36)] },
  hold: { gain: 0.8, notes: [struck(0, 293.66, 0.2), struck(0.18, 392, 0.2), struck(0.36, 293.66, 0.6)] },
  "hold-over": { gain: 0.9, notes: [struck(0, 587.33, 0.9, [1, 0.1, 0.35])] },
  in: { gain: 0.6, notes: [glide(294, 440, 0.8)] },
  out: { gain: 0.6, notes: [glide(392, 247, 0.8)] },
  tick: { gain: 0.7, notes: [struck(0, 987.77, 0.07, [1])] },
  done: { gain: 1, notes: [struck(0, 523.25, 0.4), struck(0.2, 659.25, 0.5), struck(0.4, 1046.5, 1)] },
  stop: {
    gain: 1,
    notes: [0, 0.26, 0.52].map((at): Note => ({ at, for: 0.2, hz: [196, 185], partials: ROUGH, shape: "blown" })),
  },
  turn: { gain: 0.4, notes: [struck(0, 164.81, 0.09, [1, 0.4])] },
};

const ATTACK = 0.012;
const RELEASE = 0.03;
const swell = (part: number): number => (part >= 1 ? 1 : 0.5 - 0.5 * Math.cos(Math.PI * Math.max(0, part)));

function loudnessAt({ shape, for: length }: Note, time: number): number {
  const edges = swell(time / ATTACK) * swell((length - time) / RELEASE);
  return (
    edges * (shape === "struck" ? Math.exp((-4 * time) / length) : swell((2 * Math.min(time, length - time)) / length))
  );
}

function play(note: Note, into: Float64Array): void {
  const [first, last] = note.hz;
  const start = sampleAt(note.at);
  const length = sampleAt(note.for);
  const { partials } = note;
  let phase = 0;
  for (let i = 0; i < length; i++) {
    let wave = 0;
    for (let nth = 0; nth < partials.length; nth++) {
      const gain = partials[nth] as number;
      if (gain !== 0) wave += gain * Math.sin(phase * (nth + 1));
    }
    (into[start + i] as number) += wave * loudnessAt(note, i / RATE);
    phase += (2 * Math.PI * (first + ((last - first) * i) / length)) / RATE;
  }
}

function make(name: Tone | "turn"): Float64Array {
  const { gain, notes } = NOTES[name];
  const tone = new Float64Array(sampleAt(Math.max(...notes.map((note) => note.at + note.for))) + 1);
  for (const note of notes) play(note, tone);
  let most = 0;
  for (let i = 0; i < tone.length; i++) most = Math.max(most, Math.abs(tone[i] as number));
  for (let i = 0; i < tone.length; i++) (tone[i] as number) *= (PEAK * gain) / most;
  return tone;
}

const made = new Map<Tone | "turn", Float64Array>();

function madeOnce(name: Tone | "turn"): Float64Array {
  const tone = made.get(name) ?? make(name);
  made.set(name, tone);
  return tone;
}

/** Makes every tone, where nothing waits for them. */
export function prepareTones(): void {
  for (const name of [...TONES, "turn"] as const) madeOnce(name);
}

/** A tone at a volume of 0–1. */
export function toneAt(name: Tone | "turn", volume: number): Int16Array {
  const tone = madeOnce(name);
  const samples = new Int16Array(tone.length);
  for (let i = 0; i < tone.length; i++) samples[i] = Math.round((tone[i] as number) * volume * 32_767);
  return samples;
}
