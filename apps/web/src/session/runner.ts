/** The doors to a session: start one, go on with one, close one. There is one at a time, and one tab that plays it. */

import { signal } from "@preact/signals";
import { CATALOG } from "@rollwell/content";
import {
  begin,
  type Choice,
  type Person,
  restore,
  type SafePlan,
  type SessionId,
  type Snapshot,
  type Start,
  snapshotOf,
  writeProgramme,
} from "@rollwell/engine";
import type { App } from "../state/app.ts";
import { devicePorts } from "./device-ports.ts";
import { drive, type Runner } from "./drive.ts";
import { closingFacts, openIn, personFor, planAgain } from "./open.ts";
import type { Ports } from "./ports.ts";
import { stoppedIn } from "./stops.ts";

export type { Act, Runner } from "./drive.ts";

/** The session on the screen, or the one that was there last. */
export const currentRunner = signal<Runner | null>(null);

const liveRunner = (): Runner | null => {
  const runner = currentRunner.peek();
  return runner === null || runner.isOver() ? null : runner;
};

/** One writer (two tabs): the other one shows, and says so. */
function mayPlay(app: App): boolean {
  if (app.role.peek() === "writer") return true;
  app.notice.value = "reader";
  return false;
}

function startOf(
  app: App,
  plan: SafePlan,
  session: { readonly id: string; readonly person: Person },
  ports: Ports,
): Start {
  return {
    ...session,
    catalog: CATALOG,
    breath: app.settings.peek().breath,
    at: ports.clock.now(),
    programme: writeProgramme(plan),
  };
}

/** A session that has its name from a test before it, and how it came to be chosen (S22). */
export interface As {
  readonly id?: SessionId;
  readonly choice?: Choice | null;
}

export const newSessionId = (app: App, { newId }: Pick<Ports, "newId"> = devicePorts()): SessionId =>
  `${app.today.peek()}~${newId()}`;

/**
 * Begins a plan; call it in a tap, so that sound may start. Refused in a second tab, while another session is open (what
 * it worked is not told yet, S19), and when the plan is not admitted for this person today.
 */
export function startSession(
  app: App,
  plan: SafePlan,
  ports: Ports = devicePorts(),
  { id = newSessionId(app, ports), choice = null }: As = {},
): "started" | "refused" {
  if (!mayPlay(app)) return "refused";
  app.refreshDay();
  if (liveRunner() !== null || openIn(app) !== null) return "refused";
  const person = { clearance: app.clearance.peek(), standing: app.standing.peek() };
  const begun = begin(plan, startOf(app, plan, { id, person }, ports));
  if (!begun.ok) return "refused";
  ports.tones.wake();
  stoppedIn.value = null; // a stop from here on is this session's
  currentRunner.value = drive(app, ports, begun.value);
  if (choice !== null) void app.append([{ kind: "chosen", session: id, ...choice }]);
  return "started";
}

/** What was kept last of a session: this page's own, else what the device had when the page opened. */
function snapshotFor(app: App, id: string): Snapshot | null {
  const runner = currentRunner.peek();
  if (runner?.id === id) return snapshotOf(runner.session());
  return app.log.live?.session === id ? app.log.live : null;
}

/** The plan of the session that is open, if it may be gone on with. */
export function openPlan(app: App): SafePlan | null {
  const open = openIn(app);
  return open === null ? null : planAgain(app, open);
}

/** Goes on, paused, with what a closed tab or a press on "back" left open. Call it in a tap. */
export function resumeOpenSession(app: App, ports: Ports = devicePorts()): "resumed" | "refused" {
  if (!mayPlay(app)) return "refused";
  app.refreshDay();
  const open = openIn(app);
  const live = liveRunner();
  if (open === null) return "refused";
  const snapshot = snapshotFor(app, open.id);
  const plan = planAgain(app, open);
  if (snapshot === null || plan === null) return "refused";
  const start = startOf(app, plan, { id: open.id, person: personFor(app, open.id) }, ports);
  const restored = restore(plan, start, snapshot);
  if (!restored.ok) return "refused";
  live?.leave();
  ports.tones.wake();
  currentRunner.value = drive(app, ports, restored.value);
  return "resumed";
}

/** Closes it honestly: what was done is kept, and that it was left. */
export function closeOpenSession(app: App): Promise<"kept" | "lost"> {
  const open = openIn(app);
  if (open === null) return Promise.resolve("kept");
  const snapshot = snapshotFor(app, open.id);
  if (currentRunner.peek()?.id === open.id) {
    currentRunner.peek()?.leave();
    currentRunner.value = null;
  }
  return app.append(closingFacts(open, snapshot), null);
}
