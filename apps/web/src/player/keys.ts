/**
 * The keys of the player. Escape stops from anywhere, always. Space pauses unless a control has the focus: then it presses
 * that control, as everywhere. Letters act while the focus is inside the player only (WCAG 2.1.4).
 */
import type { Act, Runner } from "../session/runner.ts";

export interface Press {
  readonly key: string;
  /** Held down, or with Ctrl, Alt or Meta: somebody means something else. */
  readonly plain: "plain" | "other";
  readonly on: "control" | "player" | "elsewhere";
  readonly phase: string;
}

const ACTS: Readonly<Record<string, Act>> = {
  s: { kind: "spot" },
  x: { kind: "too-much" },
  y: { kind: "check", answer: "yes" },
  n: { kind: "check", answer: "no" },
  ArrowRight: { kind: "skip" },
  ArrowLeft: { kind: "back" },
};

/** What a press means; nothing, one act, or in a pause "go on" and the move. */
export function actsOf({ key, plain, on, phase }: Press): readonly Act[] {
  if (key === "Escape") return [{ kind: "stop" }];
  if (plain === "other") return [];
  const isPaused = phase === "paused";
  if (key === " ") return on === "control" ? [] : [{ kind: isPaused ? "resume" : "pause" }];
  const act = on === "elsewhere" ? undefined : ACTS[key.length === 1 ? key.toLowerCase() : key];
  if (act === undefined) return [];
  if (isPaused) return act.kind === "skip" || act.kind === "back" ? [{ kind: "resume" }, act] : [];
  return [act];
}

const CONTROL = "button, a, input, select, textarea, summary";

/** Follows the keyboard until the answer is called. */
export function followKeys(runner: Runner, player: () => Element | null): () => void {
  const press = (event: KeyboardEvent): void => {
    const { key, repeat, ctrlKey, metaKey, altKey } = event;
    const target = event.target instanceof Element ? event.target : document.body;
    const inPlayer = target === document.body || (player()?.contains(target) ?? true);
    const acts = actsOf({
      key,
      plain: repeat || ctrlKey || metaKey || altKey ? "other" : "plain",
      on: target.closest(CONTROL) !== null ? "control" : inPlayer ? "player" : "elsewhere",
      phase: runner.shown.phase.peek(),
    });
    if (acts.length === 0) return;
    event.preventDefault();
    runner.send(...acts);
  };
  addEventListener("keydown", press);
  return () => removeEventListener("keydown", press);
}
