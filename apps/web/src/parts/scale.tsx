/** 0 to 10 with words at both ends: the number alone is not enough to know which end is which (H19). */
import { useId } from "preact/hooks";

const STEPS = Array.from({ length: 11 }, (_, value) => value);

export function Scale({
  name,
  legend,
  low,
  high,
  value,
  onChange,
}: {
  name: string;
  legend: string;
  low: string;
  high: string;
  value: number | null;
  onChange: (value: number) => void;
}) {
  const id = useId();
  return (
    <fieldset class="scale stack-s" aria-describedby={id}>
      <legend>{legend}</legend>
      <div class="steps">
        {STEPS.map((step) => (
          <label key={step} class="chip">
            <input type="radio" name={name} value={step} checked={step === value} onChange={() => onChange(step)} />
            <span>{step}</span>
          </label>
        ))}
      </div>
      <p id={id} class="row spread small quiet ends">
        <span>{low}</span>
        <span>{high}</span>
      </p>
    </fieldset>
  );
}
