import { EMPTY_JOURNAL, parseProgramme, admit, plan, QUESTIONS, writeProgramme } from "@rollwell/engine";
import { CATALOG } from "@rollwell/content";
import * as content from "@rollwell/content";
import { render } from "preact";
import { InPlace } from "../src/parts/context.tsx";
import { memoryLog } from "../src/platform/memory-log.ts";
import { createApp } from "../src/state/app.ts";
import { path, go, followRoutes } from "../src/state/route.ts"; followRoutes();
import { loadWords } from "../src/state/words.ts";
import * as runner from "../src/session/runner.ts";
import { PlayerScreen } from "../src/screens/player.tsx";
import { AfterScreen } from "../src/screens/after.tsx";
import { StoppedScreen } from "../src/screens/stopped.tsx";
import { app as en } from "@rollwell/content/words/en/app";
import { app as es } from "@rollwell/content/words/es/app";
import "../src/styles/tokens.css";
import "../src/styles/base.css";
import "../src/styles/today.css";
const q = new URLSearchParams(location.search);
const language = (q.get("language") ?? "en") as "en" | "es";
const log = memoryLog();
const app = createApp(log, { now: () => Date.now(), randomId: () => crypto.randomUUID(), deviceLanguage: language, announce: () => {} });
const answers = Object.fromEntries(QUESTIONS.map(({ id }) => [id, "no"])) as never;
await app.append([{ kind: "screened", age: 40, answers }]);
const set = JSON.parse(q.get("set") ?? "{}");
await app.set({ eveningDark: "off", ...set });
await Promise.all([loadWords(language, "session"), loadWords(language, "techniques"), loadWords(language, "screening")]);
const words = language === "es" ? es : en;
document.documentElement.lang = language;
function Dev() {
  const at = path.value;
  return (
    <InPlace place={{ app, language, words }}>
      {at === "/session" ? <PlayerScreen /> : at === "/after" ? <AfterScreen /> : at === "/stopped" ? <StoppedScreen /> : <h1>home</h1>}
    </InPlace>
  );
}
render(<Dev />, document.getElementById("app")!);
const start = (ask: object = {}, change: (p: any) => any = (p) => p) => {
  const made = plan({ minutes: 5, purpose: "daily", focus: [], tools: ["roller-46", "wall"], noFloor: false, breath: app.settings.value.breath, ...ask } as never, { clearance: app.clearance.value, standing: app.standing.value, catalog: CATALOG, seed: 1 });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const p = parseProgramme(change(writeProgramme(made.value)));
  if (!p.ok) throw new Error(JSON.stringify(p.error));
  const { minutes: _m, ...d } = p.value;
  const safe = admit(d, CATALOG, { clearance: app.clearance.value, standing: app.standing.value });
  if (!safe.ok) throw new Error(JSON.stringify(safe.error));
  const how = runner.startSession(app, safe.value);
  go("/session");
  return how;
};
Object.assign(globalThis, { dev: { app, log, runner, start, go, content, CATALOG, EMPTY_JOURNAL } });
