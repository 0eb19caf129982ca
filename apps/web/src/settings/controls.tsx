/** The parts Settings is made of: a section, a switch, a slider. What they show is what was kept. */
import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";

export function Section({ title, hint, children }: { title: string; hint?: string; children?: ComponentChildren }) {
  const id = useId();
  return (
    <section class="card setting" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {hint === undefined ? null : <p class="quiet small">{hint}</p>}
      </div>
      {children}
    </section>
  );
}

export function Switch({
  label,
  hint,
  value,
  onChange,
}: {
  label: string;
  hint?: string;
  value: "on" | "off";
  onChange: (value: "on" | "off") => void;
}) {
  const id = useId();
  return (
    <label class="switch">
      <span>
        {label}
        {hint === undefined ? null : (
          <span id={id} class="quiet small hint">
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-label={label}
        aria-describedby={hint === undefined ? undefined : id}
        aria-checked={value === "on"}
        checked={value === "on"}
        onChange={() => onChange(value === "on" ? "off" : "on")}
      />
    </label>
  );
}

/** Follows the finger at once; the value counts, and is written, when it is let go. */
export function Slider({
  label,
  value,
  range,
  show,
  onSettle,
}: {
  label: string;
  value: number;
  range: { readonly min: number; readonly max: number; readonly step: number };
  show: (value: number) => string;
  onSettle: (value: number) => Promise<unknown>;
}) {
  const id = useId();
  const [held, setHeld] = useState<number | null>(null);
  const shown = held ?? value;
  const settle = async (next: number): Promise<void> => {
    setHeld(next);
    await onSettle(next);
    setHeld(null);
  };
  return (
    <div class="slider">
      <div class="row spread">
        <label for={id}>{label}</label>
        <output for={id}>{show(shown)}</output>
      </div>
      <input
        id={id}
        type="range"
        {...range}
        value={shown}
        aria-valuetext={show(shown)}
        onInput={(event) => setHeld(event.currentTarget.valueAsNumber)}
        onChange={(event) => void settle(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
