/** Which area may show in which test, how plainly, and by what reason. What is `null` cannot be judged by that test (S21). */
import type { Area } from "./body.ts";
import type { Bearing, LearnTest } from "./learn-test.ts";

export const RELEVANCE_REASONS = ["moves-here", "pulls-across", "neighbour", "felt-here", "out-of-reach"] as const;
/**
 * `moves-here`: the movement happens here; `pulls-across`: a muscle that crosses what moves; `neighbour`: linked at one
 * remove; `felt-here`: stiffness is told of the whole body; `out-of-reach`: the movement does not ask it.
 */
export type RelevanceReason = (typeof RELEVANCE_REASONS)[number];

export interface Relevance {
  readonly bearing: Bearing | null;
  readonly reason: RelevanceReason;
}

const moves: Relevance = { bearing: "main", reason: "moves-here" };
const pulls: Relevance = { bearing: "some", reason: "pulls-across" };
const near: Relevance = { bearing: "slight", reason: "neighbour" };
const none: Relevance = { bearing: null, reason: "out-of-reach" };
const felt = (bearing: Bearing): Relevance => ({ bearing, reason: "felt-here" });

export const RELEVANCE: Readonly<Record<LearnTest, Readonly<Record<Area, Relevance>>>> = {
  twist: {
    calves: none,
    glutes: near,
    "hip-flexors": near,
    thoracic: moves,
    lats: pulls,
    rhomboids: near,
    "low-back-movement": none,
    pecs: near,
  },
  "toe-touch": {
    calves: moves,
    glutes: pulls,
    "hip-flexors": near,
    thoracic: pulls,
    lats: none,
    rhomboids: none,
    "low-back-movement": near,
    pecs: none,
  },
  "knee-to-wall": {
    calves: moves,
    glutes: none,
    "hip-flexors": none,
    thoracic: none,
    lats: none,
    rhomboids: none,
    "low-back-movement": none,
    pecs: none,
  },
  stiffness: {
    calves: felt("slight"),
    glutes: felt("some"),
    "hip-flexors": felt("some"),
    thoracic: felt("main"),
    lats: felt("some"),
    rhomboids: felt("some"),
    "low-back-movement": felt("some"),
    pecs: felt("slight"),
  },
};
