/** What was felt, and what to do about each: after a stop, and after a session in which something was not right. */

import type { ScreeningWords } from "@rollwell/content";
import { SYMPTOMS, type Symptom } from "@rollwell/engine";
import { useEffect, useRef } from "preact/hooks";

type Felt = keyof ScreeningWords["stop"]["felt"];

/** These are for the emergency number, not for a pause (H06). */
const URGENT: ReadonlySet<Felt> = new Set(["chest-pain", "weak"]);

export const isSymptom = (felt: Felt): felt is Symptom => (SYMPTOMS as readonly Felt[]).includes(felt);

/** Most pressing first. */
const ORDER: readonly Felt[] = [
  "chest-pain",
  "weak",
  "radiating",
  "numb",
  "tingling",
  "dizzy",
  "sharp",
  "too-much-pain",
  "something-else",
];

export function Advice({ words, felt }: { words: ScreeningWords; felt: readonly Felt[] }) {
  const known = ORDER.filter((one) => felt.includes(one));
  const isUrgent = known.some((one) => URGENT.has(one));
  // Several feelings may share their advice.
  const todos = new Map(known.map((one) => [words.stop.felt[one].todo, one]));
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isUrgent) box.current?.scrollIntoView({ block: "nearest", behavior: "smooth" });
  }, [isUrgent]);
  return (
    <div class="advice" role="status" ref={box}>
      {[...todos].map(([todo, one]) => (
        <p key={todo} class={URGENT.has(one) ? "urgent" : "todo"}>
          {todo}
        </p>
      ))}
      {isUrgent ? (
        <a class="button danger" href="/urgent">
          {words.outcomes.urgent.openPage}
        </a>
      ) : null}
    </div>
  );
}

/** Keeps what was chosen when the page is left any other way than by its button. */
export function useLastMoment(save: () => void): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const away = (): void => {
      if (document.visibilityState === "hidden") latest.current();
    };
    document.addEventListener("visibilitychange", away);
    return () => {
      document.removeEventListener("visibilitychange", away);
      latest.current();
    };
  }, []);
}
