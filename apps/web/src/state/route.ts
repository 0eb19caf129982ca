/** Where we are. A path of the address bar and nothing else; the back button works. */
import { signal } from "@preact/signals";

export const ROUTES = [
  "/",
  "/screening",
  "/focus",
  "/plan",
  "/test",
  "/quiet",
  "/session",
  "/after",
  "/stopped",
  "/progress",
  "/learn",
  "/settings",
  "/urgent",
] as const;
export type Route = (typeof ROUTES)[number];

const read = (): string => location.pathname.replace(/\/+$/, "") || "/";

export const path = signal(read());

/** The screen of the path: `/learn/…` belongs to Learn, anything unknown to Today. */
export function routeOf(value: string): Route {
  const exact = ROUTES.find((route) => route === value);
  if (exact !== undefined) return exact;
  return value.startsWith("/learn/") ? "/learn" : "/";
}

export function go(to: Route | `/learn/${string}`, how: "push" | "replace" = "push"): void {
  if (how === "push") history.pushState(null, "", to);
  else history.replaceState(null, "", to);
  path.value = to;
  scrollTo(0, 0);
}

/** Follows the back button and plain links; call once. */
export function followRoutes(): void {
  addEventListener("popstate", () => {
    path.value = read();
  });
  addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = (event.target as Element | null)?.closest?.("a[href^='/']");
    if (link === null || link === undefined || link.hasAttribute("download")) return;
    event.preventDefault();
    history.pushState(null, "", link.getAttribute("href"));
    path.value = read();
    scrollTo(0, 0);
  });
}
