/** The top of every try: STOP, first in the tab order and always in sight (H04, H33), and the time a second test has. */
import type { AssessWords } from "@rollwell/content";
import { useEffect, useState } from "preact/hooks";
import { clock, fill } from "../state/words.ts";

export interface Deadline {
  /** ms since the epoch; `null`: there is none. */
  readonly until: number | null;
  readonly now: () => number;
}

const secondsTo = (until: number, now: number): number => Math.max(0, Math.ceil((until - now) / 1000));

function TimeLeft({ words: { walk }, until, now }: { words: AssessWords; until: number; now: () => number }) {
  const [left, setLeft] = useState(() => secondsTo(until, now()));
  useEffect(() => {
    const follow = (): void => setLeft(secondsTo(until, now()));
    follow();
    const timer = setInterval(follow, 1000);
    return () => clearInterval(timer);
  }, [until]);
  if (left === 0)
    return (
      <p class="time" role="status">
        {walk.tooLate}
      </p>
    );
  return (
    <p class="time" role="timer">
      {fill(walk.timeLeft, { time: clock(left) })}
    </p>
  );
}

export const TopBar = ({
  words,
  deadline: { until, now },
  onStop,
}: {
  words: AssessWords;
  deadline: Deadline;
  onStop: () => void;
}) => (
  <div class="bar">
    <button type="button" class="stop" onClick={onStop}>
      {words.walk.stop}
    </button>
    {until === null ? null : <TimeLeft words={words} until={until} now={now} />}
  </div>
);
