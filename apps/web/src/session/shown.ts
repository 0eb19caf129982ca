/** What the player shows, one small signal a field: a tick re-renders only what changed. Moving pictures ask `look`. */

import { batch, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { View } from "@rollwell/engine";

/** The view with its compounds as parts that compare. */
interface Fields extends Omit<View, "breath" | "segment" | "next"> {
  readonly going: "in" | "out" | null;
  readonly segment: number;
  readonly segments: number;
  readonly nextTechnique: string | null;
  readonly nextSide: View["side"] | null;
}

export type Shown = { readonly [Name in keyof Fields]: ReadonlySignal<Fields[Name]> };

function fieldsOf({ breath, segment, next, ...view }: View): Fields {
  return {
    ...view,
    going: breath?.going ?? null,
    segment: segment?.index ?? 0,
    segments: segment?.count ?? 0,
    nextTechnique: next?.technique ?? null,
    nextSide: next?.side ?? null,
  };
}

export function showing(view: View): { readonly shown: Shown; readonly update: (view: View) => void } {
  const entries = Object.entries(fieldsOf(view)).map(([name, value]) => [name, signal<unknown>(value)] as const);
  const signals = new Map<string, Signal<unknown>>(entries);
  return {
    shown: Object.fromEntries(entries) as unknown as Shown,
    update: (next) =>
      batch(() => {
        for (const [name, value] of Object.entries(fieldsOf(next))) {
          const field = signals.get(name);
          if (field !== undefined) field.value = value;
        }
      }),
  };
}
