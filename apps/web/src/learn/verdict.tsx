/** How the evidence stands and how sure that is: a shape, a colour and the word, so that none of them stands alone. */
import type { Grade, LearnWords, Stance } from "@rollwell/content";
import { GRADES } from "@rollwell/content";
import type { Card } from "./leaves.ts";

/** A full disc with a tick, a disc half full, a diamond with a bar, a ring with a gap. */
const SHAPES: Readonly<Record<Stance, { readonly outline: string; readonly mark: string }>> = {
  supports: { outline: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z", mark: "m7.5 12.5 3 3 6-7" },
  mixed: { outline: "M12 3a9 9 0 1 0 0 18z", mark: "M12 3a9 9 0 0 1 0 18" },
  against: { outline: "M12 1 23 12 12 23 1 12z", mark: "M7.5 12h9" },
  "not-shown": { outline: "", mark: "M12 3a9 9 0 1 1-6.4 2.7M9.5 12h5" },
};

export function StanceMark({ stance }: { stance: Stance }) {
  const { outline, mark } = SHAPES[stance];
  return (
    <svg class={`stance ${stance}`} viewBox="0 0 24 24" aria-hidden="true">
      {outline === "" ? null : <path class="outline" d={outline} />}
      <path class="mark" d={mark} />
    </svg>
  );
}

/** Four bars as there are four grades; the word beside them says the same. */
function GradeBars({ grade }: { grade: Grade }) {
  const filled = GRADES.length - GRADES.indexOf(grade);
  return (
    <svg class="grade" viewBox="0 0 24 24" aria-hidden="true">
      {GRADES.map((name, i) => (
        <rect
          key={name}
          class={i < filled ? "on" : "off"}
          x={1 + i * 6}
          y={17 - i * 5}
          width="4"
          height={6 + i * 5}
          rx="1"
        />
      ))}
    </svg>
  );
}

export function Verdict({ card, words }: { card: Card; words: LearnWords }) {
  return (
    <span class="verdict">
      <span class="part">
        <StanceMark stance={card.stance} />
        {words.stances[card.stance]}
      </span>
      <span class="part quiet">
        <GradeBars grade={card.grade} />
        {words.grades[card.grade]}
      </span>
    </span>
  );
}
