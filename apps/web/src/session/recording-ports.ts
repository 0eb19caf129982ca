/** Ports that record, with a clock in the hand of a test: a real session of the real engine plays against them. */

import { signal } from "@preact/signals";
import { type Monotonic, monotonic } from "@rollwell/engine";
import type { MediaKey } from "../platform/media-keys.ts";
import type { WakeState } from "../platform/wake.ts";
import { phrases } from "./phrases.ts";
import type { Ports } from "./ports.ts";

export interface Heard {
  readonly at: number;
  readonly what: string;
}

export interface Recording {
  readonly ports: Ports;
  /** Everything that was heard, felt or asked of the device, with the time. */
  readonly heard: Heard[];
  readonly reported: unknown[];
  readonly now: () => number;
  /** Lets time pass; timers come late by what `late` says. */
  readonly run: (ms: number) => void;
  /** Time passes and no timer comes: a frozen tab. */
  readonly freeze: (ms: number) => void;
  readonly timers: () => number;
  readonly seen: () => void;
  readonly away: () => void;
  readonly press: (key: MediaKey) => void;
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

export function recordPorts(late: () => number = () => 0): Recording {
  let now = 10_000;
  let count = 0;
  let timers: readonly Timer[] = [];
  let pages: readonly { readonly seen: () => void; readonly away: () => void }[] = [];
  let pressed: ((key: MediaKey) => void) | null = null;
  const heard: Heard[] = [];
  const reported: unknown[] = [];
  const hear = (what: string): void => void heard.push({ at: now, what });
  const state = signal<WakeState>("off");
  const ports: Ports = {
    clock: {
      now: (): Monotonic => monotonic(now),
      after: (ms, run) => {
        const timer = { at: now + ms + late(), run };
        timers = [...timers, timer];
        return () => {
          timers = timers.filter((other) => other !== timer);
        };
      },
    },
    page: {
      follow: (told) => {
        pages = [...pages, told];
        return () => {
          pages = pages.filter((other) => other !== told);
        };
      },
    },
    voice: {
      say: (text, language, volume) => hear(`say ${language} ${volume} ${text}`),
      hush: () => hear("voice hush"),
      state: () => "speaks",
    },
    tones: {
      play: (tone, volume) => hear(`tone ${tone} ${volume}`),
      say: (phrase, rate, volume) => hear(`clip ${phrase.length / rate} s ${volume}`),
      hush: () => hear("tones hush"),
      wake: () => hear("tones wake"),
      rest: () => hear("tones rest"),
    },
    buzzer: { buzz: (buzz) => hear(`buzz ${buzz}`) },
    wake: {
      state,
      keep: () => {
        state.value = "kept";
        hear("awake keep");
      },
      release: () => {
        state.value = "off";
        hear("awake release");
      },
    },
    keys: {
      listen: (press) => {
        pressed = press;
      },
      show: ({ title }) => hear(`keys ${title}`),
      state: () => undefined,
      clear: () => {
        pressed = null;
      },
    },
    phrases,
    clips: null,
    cover: () => Promise.resolve(null),
    track: null,
    newId: () => `t${++count}`,
    report: (cause) => void reported.push(cause),
  };
  return {
    ports,
    heard,
    reported,
    now: () => now,
    run: (ms) => {
      const end = now + ms;
      for (;;) {
        const next = timers.reduce<Timer | null>(
          (first, timer) => (first === null || timer.at < first.at ? timer : first),
          null,
        );
        if (next === null || next.at > end) break;
        timers = timers.filter((other) => other !== next);
        now = Math.max(now, next.at);
        next.run();
      }
      now = end;
    },
    freeze: (ms) => {
      now += ms;
    },
    timers: () => timers.length,
    seen: () => {
      for (const page of pages) page.seen();
    },
    away: () => {
      for (const page of pages) page.away();
    },
    press: (key) => pressed?.(key),
  };
}
