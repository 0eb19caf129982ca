/** Into a session. The player is a chunk of its own, fetched while Today is idle, and whole before a session begins. */
import { signal } from "@preact/signals";
import type { SafePlan, Steered } from "@rollwell/engine";
import type { As } from "../session/runner.ts";
import type { App } from "./app.ts";
import { go } from "./route.ts";
import { loadWords } from "./words.ts";

const runner = () => import("../session/runner.ts");

/** Fetches everything a session needs, so that Start answers at once and nothing is loaded in mid-session. */
export async function prepareSession(app: App): Promise<void> {
  const language = app.language.peek();
  await Promise.all([
    runner(),
    import("../screens/player.tsx"),
    loadWords(language, "session"),
    loadWords(language, "techniques"),
    loadWords(language, "screening"),
    heard(),
  ]);
}

const heard = () => import("../session/heard.ts");

const isMetered = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/** Fetches the rest of the coach's voice, so that every session is heard without a network. Not on a metered line. */
export async function keepVoice(app: App): Promise<void> {
  if (isMetered()) return;
  const { keepVoiceOf } = await heard();
  await keepVoiceOf(app);
}

/** A session is being got ready. One at a time: a second tap while the first is answered changes nothing. */
export const starting = signal<"no" | "yes">("no");

/** All that Start will need for this plan, its sound too. Never rejects: Start says what is missing. */
export async function readyFor(app: App, plan: SafePlan): Promise<void> {
  if (isMetered()) return;
  try {
    await prepareSession(app);
    const { makeTrackAhead } = await heard();
    // Start may have been pressed meanwhile, and makes its own.
    if (starting.peek() === "no" && app.playing.peek() === "no") await makeTrackAhead(app, plan);
  } catch {}
}

async function once(work: () => Promise<void>): Promise<void> {
  if (starting.peek() === "yes") return;
  starting.value = "yes";
  try {
    await work();
  } finally {
    starting.value = "no";
  }
}

/** Call it in a tap: sound may only begin in one. */
export const startOffer = (app: App, plan: SafePlan, as: As = {}): Promise<void> =>
  once(async () => {
    const [{ startSession }, { heardPorts }] = await Promise.all([runner(), heard(), prepareSession(app)]);
    if (startSession(app, plan, await heardPorts(app, plan), as) === "started") go("/session");
  });

/** What "start" means: on a test day the test comes first, unless it is done. Call it in a tap. */
export function begin(app: App, { planned, choice }: Steered): void {
  if (choice.test !== null && app.role.peek() === "writer") return go("/test");
  if (planned.ok) void startOffer(app, planned.value, { choice: app.settings.peek().tests === "on" ? choice : null });
}

export const goOn = (app: App): Promise<void> =>
  once(async () => {
    const [{ resumeHeard }] = await Promise.all([heard(), prepareSession(app)]);
    if ((await resumeHeard(app)) === "resumed") go("/session");
  });

export async function closeOpen(app: App): Promise<void> {
  const { closeOpenSession } = await runner();
  await closeOpenSession(app);
}
