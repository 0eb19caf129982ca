/** How a test can be read on this device, and the choice among the ways. */
import type { AssessWords } from "@rollwell/content";
import { ASSESSMENTS, type LearnTest, type Method } from "@rollwell/engine";
import { deviceOrientation } from "../platform/orientation.ts";

interface Device {
  /** Held in the hand, as far as a browser can tell. */
  readonly held: "yes" | "no";
  readonly orientation: "there" | "missing";
}

const thisDevice = (): Device => ({
  held: matchMedia("(any-pointer: coarse)").matches ? "yes" : "no",
  orientation: deviceOrientation().permission() === "missing" ? "missing" : "there",
});

/** The first is the one to offer. A desk's screen is no ruler and no compass; a phone's may fail all the same. */
export function methodsHere(test: LearnTest, { held, orientation }: Device = thisDevice()): readonly Method[] {
  return ASSESSMENTS[test].methods.filter(
    (method) =>
      method === "number" ||
      method === "question" ||
      (held === "yes" && (method === "screen-ruler" || orientation === "there")),
  );
}

/** Nothing where there is nothing to choose. */
export function MethodChoice({
  words,
  legend,
  methods,
  value,
  onChange,
}: {
  words: AssessWords;
  legend: string;
  methods: readonly Method[];
  value: Method;
  onChange: (method: Method) => void;
}) {
  if (methods.length < 2) return null;
  return (
    <fieldset class="stack-s">
      <legend>{legend}</legend>
      <div class="choices">
        {methods.map((method) => (
          <label key={method} class="chip block">
            <input
              type="radio"
              name="method"
              value={method}
              checked={method === value}
              onChange={() => onChange(method)}
            />
            <span>
              {words.methods[method].name}
              <span class="quiet small hint">{words.methods[method].hint}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
