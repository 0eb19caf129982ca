/** Buzzes through the phone, where it can: another way to feel a change without eyes or ears (H15). */
import type { Buzz } from "@rollwell/engine";

export interface Buzzer {
  readonly buzz: (buzz: Buzz) => void;
}

/** Milliseconds on, off, on. */
export const PATTERNS: Readonly<Record<Buzz, readonly number[]>> = {
  short: [70],
  double: [90, 110, 90],
  long: [450],
};

type Vibrates = { readonly vibrate?: (pattern: number[]) => boolean };

export function deviceBuzzer(device: Vibrates = navigator): Buzzer {
  return {
    buzz: (buzz) => void device.vibrate?.([...PATTERNS[buzz]]),
  };
}
