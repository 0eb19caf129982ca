/** The frame: the screen of the path, the tabs, and the notices. No screen holds truth of its own. */
import type { ComponentType } from "preact";
import { Component, type ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { InPlace, usePlace } from "./parts/context.tsx";
import { Loading } from "./parts/loading.tsx";
import { Notices } from "./parts/notices.tsx";
import { Tabs } from "./parts/tabs.tsx";
import { TodayScreen } from "./screens/today.tsx";
import type { App } from "./state/app.ts";
import { go, path, type Route, routeOf } from "./state/route.ts";
import { frameWords } from "./state/words.ts";

type Screen = ComponentType;

/** Today comes with the first load, every other screen when it is opened; offline, all of them from the cache. */
const SCREENS: Readonly<Record<Exclude<Route, "/">, () => Promise<Screen>>> = {
  "/screening": () => import("./screens/screening.tsx").then((file) => file.ScreeningScreen),
  "/focus": () => import("./screens/focus.tsx").then((file) => file.FocusScreen),
  "/plan": () => import("./screens/plan.tsx").then((file) => file.PlanScreen),
  "/test": () => import("./screens/test.tsx").then((file) => file.TestScreen),
  "/quiet": () => import("./screens/quiet.tsx").then((file) => file.QuietScreen),
  "/session": () => import("./screens/player.tsx").then((file) => file.PlayerScreen),
  "/after": () => import("./screens/after.tsx").then((file) => file.AfterScreen),
  "/stopped": () => import("./screens/stopped.tsx").then((file) => file.StoppedScreen),
  "/progress": () => import("./screens/progress.tsx").then((file) => file.ProgressScreen),
  "/learn": () => import("./screens/learn.tsx").then((file) => file.LearnScreen),
  "/settings": () => import("./screens/settings.tsx").then((file) => file.SettingsScreen),
  "/urgent": () => import("./screens/urgent.tsx").then((file) => file.UrgentScreen),
};

const loaded = new Map<Route, Screen>([["/", TodayScreen]]);

async function arrive(route: Exclude<Route, "/">): Promise<void> {
  if (!loaded.has(route)) loaded.set(route, await SCREENS[route]());
}

/** Screens that need a clearance: without one they lead to the questions, never to a plan (H05, H35). */
const CLEARED: ReadonlySet<Route> = new Set(["/focus", "/plan", "/test", "/quiet"]);
const WITHOUT_TABS: ReadonlySet<Route> = new Set(["/session", "/screening", "/stopped", "/after", "/test", "/quiet"]);

/** From these STOP leads on at once. */
const ENDS_IN_A_STOP: ReadonlySet<Route> = new Set(["/session", "/test", "/quiet"]);

class Guard extends Component<{ children: ComponentChildren }, { readonly failed: "yes" | "no" }> {
  override state = { failed: "no" as const };
  static override getDerivedStateFromError = (): { failed: "yes" } => ({ failed: "yes" });
  override render() {
    return (this.state.failed as string) === "yes" ? <Crashed /> : this.props.children;
  }
}

/** A crash shows no plan and no player: it fails closed (H35). */
function Crashed() {
  const { words } = usePlace();
  return (
    <main class="page">
      <p role="alert">{words.trouble.crashed}</p>
      <a class="button primary" href="/" onClick={() => location.assign("/")}>
        {words.trouble.reload}
      </a>
    </main>
  );
}

function CurrentScreen() {
  const { app, words } = usePlace();
  const wanted = routeOf(path.value);
  const barred = CLEARED.has(wanted) && app.clearance.value.kind === "not-now";
  const route = barred ? "/screening" : wanted;
  const [, setArrived] = useState<Route | null>(null);
  const [failed, setFailed] = useState<Route | null>(null);
  useEffect(() => {
    if (barred) go("/screening", "replace");
  }, [barred]);
  useEffect(() => {
    // The pages after a session are part of the player's chunk: they are there in the turn that ends it (H04).
    if (ENDS_IN_A_STOP.has(route)) void Promise.all([arrive("/after"), arrive("/stopped")]).catch(() => undefined);
    if (route === "/" || loaded.has(route) || failed === route) return;
    let current = true;
    arrive(route).then(
      () => current && setArrived(route),
      () => current && setFailed(route),
    );
    return () => {
      current = false;
    };
  }, [route, failed]);
  const Current = loaded.get(route);
  if (Current === undefined)
    return (
      <Loading words={words.common} state={failed === route ? "failed" : "waiting"} onRetry={() => setFailed(null)} />
    );
  return (
    <Guard key={route}>
      <Current />
    </Guard>
  );
}

export function AppFrame({ app }: { app: App }) {
  const language = app.language.value;
  const words = frameWords(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const { look } = app.settings.value;
  useEffect(() => {
    if (look === "system") delete document.documentElement.dataset.look;
    else document.documentElement.dataset.look = look;
  }, [look]);
  const route = routeOf(path.value);
  return (
    <InPlace place={{ app, language, words }}>
      {route === "/session" ? null : <Notices />}
      <CurrentScreen />
      {WITHOUT_TABS.has(route) ? null : <Tabs />}
    </InPlace>
  );
}
