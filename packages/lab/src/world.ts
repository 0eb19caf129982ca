/**
 * The five worlds: how much rolling truly does, by area and test. Sources: the simulation parameters of the evidence file,
 * cited in this package as “sim” and their number; what has none is called an assumption.
 */
import type { Area, LearnTest } from "@rollwell/engine";

export const WORLDS = ["null", "sceptical", "base", "strong", "differ"] as const;
export type World = (typeof WORLDS)[number];

/** On every effect (sim 28); `differ` deals the base effects out to the areas anew for each person. */
export const FACTORS: Readonly<Record<World, number>> = { null: 0, sceptical: 0.25, base: 1, strong: 1.5, differ: 1 };

export interface AreaEffect {
  readonly area: Area;
  /** Mean and spread between people who respond, at saturation, in the unit of the test. */
  readonly mean: number;
  readonly sd: number;
}

const effect = (area: Area, mean: number, sd: number): AreaEffect => ({ area, mean, sd });

export type SimulatedTest = Extract<LearnTest, "twist" | "toe-touch">;

/** Sim 12 and 13. No source tells of rhomboids and gentle movement: they are assumed to do as much as the hip flexors. */
export const EFFECTS: Readonly<Record<SimulatedTest, readonly AreaEffect[]>> = {
  twist: [
    effect("glutes", 0.5, 0.8),
    effect("hip-flexors", 0.3, 0.5),
    effect("thoracic", 2, 1.8),
    effect("lats", 1, 1),
    effect("rhomboids", 0.3, 0.5),
    effect("pecs", 0.4, 0.7),
  ],
  "toe-touch": [
    effect("calves", 1.2, 0.8),
    effect("glutes", 0.8, 0.7),
    effect("hip-flexors", 0.3, 0.5),
    effect("thoracic", 0.6, 0.7),
    effect("low-back-movement", 0.3, 0.5),
  ],
};

/** Everything else that differs between the tests. Degrees stand to centimetres as the spreads from day to day. */
export const MEASURES = {
  twist: { scale: 2.5 / 1.6, tryError: { usual: 3, low: 2, high: 5 }, sides: 2, worthwhile: 0.5, clip: -0.8 },
  "toe-touch": { scale: 1, tryError: { usual: 1.3, low: 1, high: 2 }, sides: 1, worthwhile: 0.3, clip: -0.5 },
} as const;
