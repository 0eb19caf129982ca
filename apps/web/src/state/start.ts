/** Into a session. The player is a chunk of its own, fetched while Today is idle, and whole before a session begins. */
import type { SafePlan } from "@rollwell/engine";
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
  ]);
}

export async function startOffer(app: App, plan: SafePlan): Promise<void> {
  const [{ startSession }] = await Promise.all([runner(), prepareSession(app)]);
  if (startSession(app, plan) === "started") go("/session");
}

export async function goOn(app: App): Promise<void> {
  const [{ resumeOpenSession }] = await Promise.all([runner(), prepareSession(app)]);
  if (resumeOpenSession(app) === "resumed") go("/session");
}

export async function closeOpen(app: App): Promise<void> {
  const { closeOpenSession } = await runner();
  await closeOpenSession(app);
}
