/** Why today's session is as it is: what is left out or taken in to learn from, and how often that was tried. */
import { CHOICE_REASONS, type ChoiceReason } from "@rollwell/content";
import { type Choice, isArea, type LearnTest } from "@rollwell/engine";
import { usePlace } from "../parts/context.tsx";
import { triesThisMonth } from "../state/trial.ts";
import { counted, fill, type Words } from "../state/words.ts";

const VARIED: ReadonlySet<ChoiceReason> = new Set(["left-out-to-learn", "taken-in-to-learn"]);

export function Chosen({ choice, test, words }: { choice: Choice; test: LearnTest; words: Words["trial"] }) {
  const { app, words: common, language } = usePlace();
  const [code = "", area = ""] = choice.reason.split(":");
  const reason = CHOICE_REASONS.find((known) => known === code);
  if (reason === undefined) return null;
  const small = (text: string): string => text.toLocaleLowerCase(language);
  const text = fill(words.choices[reason], {
    test: small(common.tests[test]),
    area: isArea(area) ? small(common.areas[area]) : "",
  });
  return (
    <p class="quiet">
      {text}
      {VARIED.has(reason)
        ? ` ${counted(language, words.tries, triesThisMonth(app, choice.reason))} ${words.unknownYet}`
        : ""}
    </p>
  );
}
