/** A number from 0 to 10, chosen by touch, arrows or the number keys. */
import type { TestWords } from "@rollwell/content";
import { useLayoutEffect, useState } from "preact/hooks";
import { Scale } from "../parts/scale.tsx";
import type { Writing } from "./typed.ts";

export function QuestionEntry({
  test,
  writing: { words },
  onTry,
}: {
  test: TestWords;
  writing: Writing;
  onTry: (value: number) => void;
}) {
  const [value, setValue] = useState<number | null>(null);
  const [missing, setMissing] = useState<string | null>(null);
  const choose = (next: number): void => {
    setMissing(null);
    setValue(next);
  };
  useLayoutEffect(() => {
    const press = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
      if (!/^\d$/.test(key) || ctrlKey || metaKey || altKey) return;
      setMissing(null);
      setValue((before) => (before === 1 && key === "0" ? 10 : Number(key)));
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  return (
    <form
      class="entry"
      onSubmit={(event) => {
        event.preventDefault();
        if (value === null) setMissing(words.walk.noNumber);
        else onTry(value);
      }}
    >
      <Scale name="points" legend={test.reading} low={test.low} high={test.high} value={value} onChange={choose} />
      <p class="missing" role="alert">
        {missing}
      </p>
      <button type="submit" class="button primary big">
        {words.intro.keep}
      </button>
    </form>
  );
}
