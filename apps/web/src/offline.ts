/**
 * The page's half of working offline; the other half is sw.ts.
 *
 * A new version of the app installs beside the running one and then waits. The page is told once, by `onUpdateWaiting`,
 * and decides when to call `accept`: never while a session runs (H25). Accepting makes the new worker take over and this
 * page reload; other open pages of the app reload too, because their files are gone from the cache.
 */

import { workerUrl } from "./platform/script-url.ts";

interface Offer {
  readonly onUpdateWaiting: (accept: () => void) => void;
}

/** Registers the worker in a built app; call once, after the load event. Resolves to whether the app will work offline. */
export async function keepOffline({ onUpdateWaiting }: Offer): Promise<boolean> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return false;
  const container = navigator.serviceWorker;
  // The first worker claims an uncontrolled page: nothing to reload. Any later change of hands is an accepted update.
  let controlled = container.controller !== null;
  container.addEventListener("controllerchange", () => {
    if (controlled) location.reload();
    controlled = true;
  });
  let registration: ServiceWorkerRegistration;
  try {
    registration = await container.register(workerUrl("/sw.js"), { updateViaCache: "none" });
  } catch {
    return false; // private windows and some embedded browsers refuse workers; the app still runs online
  }
  const offered = new Set<ServiceWorker>();
  const offer = (): void => {
    const { waiting } = registration;
    if (waiting === null || !controlled || offered.has(waiting)) return;
    offered.add(waiting);
    onUpdateWaiting(() => waiting.postMessage({ type: "ACCEPT_UPDATE" }));
  };
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", offer);
  });
  offer();
  return true;
}
