/** One of several, or any of several, as native controls that look like chips. */
import type { ComponentChildren } from "preact";

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: ComponentChildren;
}

export function OneOf<Value extends string>({
  name,
  legend,
  options,
  value,
  onChange,
}: {
  name: string;
  legend: ComponentChildren;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  return (
    <fieldset class="stack-s">
      <legend>{legend}</legend>
      <div class="choices">
        {options.map((option) => (
          <label key={option.value} class="chip">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function AnyOf<Value extends string>({
  legend,
  options,
  values,
  onChange,
}: {
  legend: ComponentChildren;
  options: readonly (Option<Value> & { readonly hint?: string })[];
  values: readonly Value[];
  onChange: (values: readonly Value[]) => void;
}) {
  const toggle = (value: Value): void =>
    onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
  return (
    <fieldset class="stack-s">
      <legend>{legend}</legend>
      <div class="choices">
        {options.map((option) => (
          <label key={option.value} class={option.hint === undefined ? "chip" : "chip block"}>
            <input
              type="checkbox"
              value={option.value}
              checked={values.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            <span class="tick" aria-hidden="true">
              {values.includes(option.value) ? "✓" : "+"}
            </span>
            <span>
              {option.label}
              {option.hint === undefined ? null : <span class="quiet small hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
