/** Which try it is and to which side: a word and an arrow, never one of them alone (H18). */
import type { AssessWords } from "@rollwell/content";
import { useLayoutEffect, useRef } from "preact/hooks";
import { fill } from "../state/words.ts";
import { type Asked, keyOf } from "./steps.ts";

export function nameOf(asked: Asked, { progress }: AssessWords): string {
  if (asked.kind === "one-more") return progress.oneMore;
  const { number: n, of: count } = asked;
  return fill(asked.kind === "practice" ? progress.practice : progress.try, { n, count });
}

const Arrow = ({ side }: { side: "left" | "right" }) => (
  <svg class="way-to" viewBox="0 0 48 32" aria-hidden="true" data-side={side}>
    <path
      d={side === "left" ? "M46 16H6M20 2 6 16l14 14" : "M2 16h40M28 2l14 14-14 14"}
      fill="none"
      stroke="currentColor"
      stroke-width="5"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);

/** Takes the focus with every new try, so that a screen reader says it. */
export function TryHead({ words, asked, only }: { words: AssessWords; asked: Asked; only: string | null }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before the paint: a moment later it would take the focus from whoever types already.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [keyOf(asked)]);
  return (
    <h1 ref={heading} tabIndex={-1} class="try">
      <span class="count">{only ?? nameOf(asked, words)}</span>
      {asked.side === "both" ? null : (
        <span class="side">
          {asked.side === "left" ? <Arrow side="left" /> : null}
          <span>{words.walk.sides[asked.side]}</span>
          {asked.side === "right" ? <Arrow side="right" /> : null}
        </span>
      )}
    </h1>
  );
}
