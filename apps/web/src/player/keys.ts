/**
 * The keys of the player. Escape stops from anywhere, always. Space pauses unless a control has the focus: then it presses
 * that control, as everywhere. Letters act while the focus is inside the player only (WCAG 2.1.4).
 */
import type { Act, Runner } from "../session/runner.ts";

const LETTERS: Readonly<Record<string, Act>> = {
  s: { kind: "spot" },
  x: { kind: "too-much" },
  y: { kind: "check", answer: "yes" },
  n: { kind: "check", answer: "no" },
  ArrowRight: { kind: "skip" },
  ArrowLeft: { kind: "back" },
};

const CONTROL = "button, a, input, select, textarea, summary, [role=region]";

export function actOf(event: KeyboardEvent, { phase, inPlayer }: { phase: string; inPlayer: boolean }): readonly Act[] {
  if (event.key === "Escape") return [{ kind: "stop" }];
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return [];
  const target = event.target instanceof Element ? event.target : null;
  const isPaused = phase === "paused";
  if (event.key === " ") {
    if (target?.closest(CONTROL) !== null && target !== null) return [];
    return [{ kind: isPaused ? "resume" : "pause" }];
  }
  const act = inPlayer ? LETTERS[event.key.length === 1 ? event.key.toLowerCase() : event.key] : undefined;
  if (act === undefined) return [];
  const moves = act.kind === "skip" || act.kind === "back";
  return isPaused && moves ? [{ kind: "resume" }, act] : [act];
}

/** Follows the keyboard until the answer is called. */
export function followKeys(runner: Runner, player: () => HTMLElement | null): () => void {
  const press = (event: KeyboardEvent): void => {
    const root = player();
    const inPlayer = root === null || (event.target instanceof Node && (root.contains(event.target) || event.target === document.body));
    const acts = actOf(event, { phase: runner.shown.phase.peek(), inPlayer });
    if (acts.length === 0) return;
    event.preventDefault();
    runner.send(...acts);
  };
  addEventListener("keydown", press);
  return () => removeEventListener("keydown", press);
}
