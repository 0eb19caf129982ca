/** A test on its way through the screen: what is asked now, what is said, and the changes the protocol leaves to the asker. */
import type { AssessCue } from "@rollwell/content";
import { ASSESSMENTS, type NextTry, type TestProgress } from "@rollwell/engine";

/** A try that is waited for. */
export type Asked = Exclude<NextTry, { readonly kind: "done" }>;

const sideCues = ({ test, method }: TestProgress, { side }: Asked): readonly AssessCue[] => {
  // The phone's own pace says the turn when it is due.
  if (side === "both" || method === "phone-turn") return [];
  const isFoot = test === "knee-to-wall";
  return side === "left" ? [isFoot ? "left-foot" : "left"] : [isFoot ? "right-foot" : "right"];
};

/** What is said, and shown, when a try comes up (H14). */
export function cuesOf(progress: TestProgress, asked: Asked): readonly AssessCue[] {
  if (progress.method === "question") return [];
  return [asked.kind, ...sideCues(progress, asked)];
}

/** Each try has its own: what belongs to one is gone with it. */
export const keyOf = (asked: Asked): string =>
  asked.kind === "one-more" ? `one-more ${asked.side}` : `${asked.kind} ${asked.side} ${asked.number}`;

/** The try before this one on the same side, or what is usual there. */
export const lastTry = ({ sides }: TestProgress, { side }: Asked): number | null =>
  sides.find((one) => one.side === side)?.tries.at(-1) ?? null;

/** A doubt that was answered is not raised again by the next number like it. */
export function answeredBefore(progress: TestProgress, asked: Asked, value: number): readonly string[] {
  const before = lastTry(progress, asked);
  if (before === null || Math.abs(value - before) > ASSESSMENTS[progress.test].apart) return [];
  return progress.sides.find((one) => one.side === asked.side)?.confirmed ?? [];
}

export const hasTries = ({ sides }: TestProgress): boolean => sides.some(({ tries }) => tries.length > 0);

/** On by typing: typed and measured tries are never one test, so those that count begin again; practice was practice. */
export const byNumber = (progress: TestProgress): TestProgress => ({
  ...progress,
  method: "number",
  sides: progress.sides.map((side) => ({ ...side, tries: [], confirmed: [] })),
});
