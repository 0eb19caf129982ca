/** Puts the parts together: the device's memory, the state, the words, the frame. */
// First, because the order of the cascade layers is the order in which they are met.
import "./styles/tokens.css";
import "./styles/base.css";
import { effect } from "@preact/signals";
import { LANGUAGES, type Language } from "@rollwell/content";
import { MINUTES } from "@rollwell/engine";
import { render } from "preact";
import { AppFrame } from "./app.tsx";
import { keepOffline } from "./offline.ts";
import { fetchAhead } from "./parts/later.tsx";
import { lastWordsIn } from "./platform/last-words.ts";
import { openMemory } from "./platform/memory.ts";
import { loadOffer } from "./screens/today.tsx";
import { createApp } from "./state/app.ts";
import { followRoutes, path, routeOf } from "./state/route.ts";
import { keepVoice, prepareSession } from "./state/start.ts";

const deviceLanguage = ((): Language => {
  const offered = Object.keys(LANGUAGES) as Language[];
  for (const wish of navigator.languages) {
    const match = offered.find((language) => wish === language || wish.startsWith(`${language}-`));
    if (match !== undefined) return match;
  }
  return "en";
})();

async function start(): Promise<void> {
  // A page that the worker already serves belongs to somebody who was here before: their session is fetched beside the facts.
  const ahead = navigator.serviceWorker?.controller == null ? null : fetchAhead(loadOffer);
  const { log, announce, listen, become, trouble } = await openMemory();
  const app = createApp(log, {
    now: () => Date.now(),
    randomId: () => crypto.randomUUID(),
    deviceLanguage,
    announce,
    lastWords: lastWordsIn(() => localStorage),
  });
  if (trouble !== null) app.notice.value = trouble;
  listen(app.learn);
  become((role) => {
    app.role.value = role;
    if (role === "reader") app.notice.value = "reader";
    else if (app.notice.peek() === "reader") app.notice.value = null;
    if (role === "writer") void app.writeHeld();
  });
  followRoutes();
  // A reload in mid-session lands on Today, which offers to go on.
  if (["/session", "/after", "/stopped", "/quiet"].includes(routeOf(path.peek()))) {
    history.replaceState(null, "", "/");
    path.value = "/";
  }
  const wanted = Number(new URLSearchParams(location.search).get("start"));
  if (location.search !== "") history.replaceState(null, "", location.pathname);
  if (Number.isInteger(wanted) && wanted >= MINUTES.min && wanted <= MINUTES.max && app.role.peek() === "writer")
    await app.set({ minutes: wanted });
  await ahead?.catch(() => undefined);
  const root = document.getElementById("app");
  if (root === null) throw new Error("index.html has no #app");
  root.replaceChildren();
  render(<AppFrame app={app} />, root);
  addEventListener("visibilitychange", () => document.visibilityState === "visible" && app.refreshDay());
  const idle = (work: () => void): void =>
    void (typeof requestIdleCallback === "function" ? requestIdleCallback(work) : setTimeout(work, 500));
  const whenLoaded = (): void => {
    void keepOffline({ onUpdateWaiting: (accept) => (app.update.value = accept) });
    // Somebody who still has the questions before them needs no player yet; once they are answered it comes.
    let kept: string | null = null;
    effect(() => {
      const language = app.language.value;
      if (kept === language || app.clearance.value.kind === "not-now") return;
      kept = language;
      idle(
        () =>
          void prepareSession(app)
            .then(() => keepVoice(app))
            .catch(() => undefined),
      );
    });
  };
  if (document.readyState === "complete") whenLoaded();
  else addEventListener("load", whenLoaded);
}

void start();
