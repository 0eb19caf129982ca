/** A reading typed in: one field, its unit, and for a toe touch the side of the edge, since phone keypads have no minus. */
import { type Entry, inTestUnit, type LearnTest } from "@rollwell/engine";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { OneOf } from "../parts/choice.tsx";
import { DOUBLE_TAP } from "./double-tap.ts";
import { parseTyped, type Writing } from "./typed.ts";

type Edge = "below" | "above" | "unknown";

/** A sign that was typed says the side of the edge by itself. */
function signTyped(text: string): Edge {
  if (/^\s*[-−–]/.test(text)) return "above";
  return /^\s*\+/.test(text) ? "below" : "unknown";
}

export function NumberEntry({
  test,
  entered,
  draft,
  edgeBefore,
  writing: { words },
  held,
  focus,
  onTry,
}: {
  test: LearnTest;
  entered: Entry;
  /** What the field begins with. */
  draft: string;
  /** The side of the edge of the reading before; it seldom changes. */
  edgeBefore: Edge;
  writing: Writing;
  /** Out of sight, while something is asked about the number. */
  held: "yes" | "no";
  focus: "field" | "heading";
  /** In the unit of the test. */
  onTry: (value: number) => void;
}) {
  const [text, setText] = useState(draft);
  const [edge, setEdge] = useState<Edge>(edgeBefore);
  const [missing, setMissing] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const shownAt = useRef(performance.now());
  const hasEdge = test === "toe-touch";
  useLayoutEffect(() => {
    if (focus === "field") field.current?.focus({ preventScroll: true });
    // Digits find the field wherever the focus is.
    const press = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
      if (!/^[\d.,-]$/.test(key) || ctrlKey || metaKey || altKey) return;
      if (target instanceof HTMLInputElement && target.type !== "radio") return;
      field.current?.focus({ preventScroll: true });
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  const wasHeld = useRef(held);
  useLayoutEffect(() => {
    if (wasHeld.current === "yes" && held === "no") field.current?.select();
    wasHeld.current = held;
  }, [held]);
  const type = (typed: string): void => {
    setMissing(null);
    const told = hasEdge ? signTyped(typed) : "unknown";
    if (told !== "unknown") setEdge(told);
    setText(told === "unknown" ? typed : typed.replace(/^\s*[-−–+]/, ""));
  };
  const keep = (): void => {
    if (text.trim() === "") {
      if (performance.now() - shownAt.current < DOUBLE_TAP) return;
      setMissing(words.walk.noNumber);
      field.current?.focus();
      return;
    }
    const size = parseTyped(text);
    if (hasEdge && edge === "unknown" && size !== 0 && Number.isFinite(size)) {
      setMissing(words.walk.edge.missing);
      return;
    }
    onTry(inTestUnit(hasEdge && edge === "above" && size !== 0 ? -size : size, entered));
  };
  return (
    <form
      class="entry"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label class="typed">
        <span class="as-legend">{words.intro.enter}</span>
        <span class="field">
          <input
            ref={field}
            name="reading"
            inputMode="decimal"
            autocomplete="off"
            maxLength={9}
            value={text}
            aria-invalid={missing === words.walk.noNumber}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <span class="unit">{words.units[entered].other.replace("{n} ", "")}</span>
        </span>
      </label>
      {hasEdge ? (
        <OneOf
          name="edge"
          legend={words.walk.edge.legend}
          options={[
            { value: "below", label: `↓ ${words.walk.edge.below}` },
            { value: "above", label: `↑ ${words.walk.edge.above}` },
          ]}
          value={edge}
          onChange={(next) => {
            setMissing(null);
            setEdge(next);
          }}
        />
      ) : null}
      <p class="missing" role="alert">
        {missing}
      </p>
      <button type="submit" class="button primary big">
        {words.intro.keep}
      </button>
    </form>
  );
}
