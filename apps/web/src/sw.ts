/**
 * Keeps the whole app on the device. Specification:
 *
 * 1. Install fetches every file of PRECACHE into a cache named after this release. The browser checks each body against
 *    its hash, so one release is never mixed from two; if any file fails, the install fails and the old worker stays.
 * 2. A new worker waits until the page sends `{type: "ACCEPT_UPDATE"}`. It never takes over on its own (H25).
 * 3. Activate deletes the caches of other releases and takes charge of pages that had no worker yet.
 * 4. A navigation is answered by index.html, any other file of the release by its copy, everything else by the network.
 * 5. A file of VOICE is kept when it is first fetched, in a cache that outlives releases; what a release no longer has goes.
 *
 * PRECACHE, VOICE and RELEASE are written in by the build (build/offline.ts).
 */

declare const self: ServiceWorkerGlobalScope;
declare const PRECACHE: readonly (readonly [path: string, integrity: string])[];
declare const VOICE: readonly string[];
declare const RELEASE: string;

const PREFIX = "rollwell-app-";
const CACHE = PREFIX + RELEASE;
const VOICE_CACHE = "rollwell-voice";

async function keep(cache: Cache, [path, integrity]: readonly [path: string, integrity: string]): Promise<void> {
  const hashed = path.startsWith("/assets/"); // its name changes with its content: any copy will do
  const copy = await (hashed ? caches.match(path) : cache.match(path));
  const body = copy ?? (await fetch(path, { integrity, redirect: "error", cache: hashed ? "default" : "reload" }));
  if (!body.ok) throw new Error(`${path}: ${body.status}`);
  await cache.put(path, body);
}

async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(PRECACHE.map((file) => keep(cache, file)));
}

async function activate(): Promise<void> {
  const stale = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(stale.map((name) => caches.delete(name)));
  if (await caches.has(VOICE_CACHE)) await forgetOldVoice(await caches.open(VOICE_CACHE));
  await self.clients.claim();
}

async function forgetOldVoice(voice: Cache): Promise<void> {
  const old = (await voice.keys()).filter(({ url }) => !VOICE.includes(new URL(url).pathname));
  await Promise.all(old.map((request) => voice.delete(request)));
}

async function voiceFor(request: Request): Promise<Response> {
  const voice = await caches.open(VOICE_CACHE);
  const known = await voice.match(request, { ignoreVary: true });
  if (known !== undefined) return known;
  const fresh = await fetch(request);
  if (fresh.ok) await voice.put(request, fresh.clone()).catch(() => undefined); // a full disk: it is heard all the same
  return fresh;
}

async function answer(request: Request): Promise<Response> {
  if (VOICE.includes(new URL(request.url).pathname)) return voiceFor(request);
  const cache = await caches.open(CACHE);
  const page = request.mode === "navigate" ? "/index.html" : new URL(request.url).pathname;
  return (await cache.match(page, { ignoreVary: true })) ?? fetch(request);
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => {
  const { data } = event as { readonly data: unknown };
  if (typeof data === "object" && data !== null && "type" in data && data.type === "ACCEPT_UPDATE") {
    event.waitUntil(self.skipWaiting());
  }
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  // Without a cache the network answers; without either the page sees what it would see without a worker.
  event.respondWith(
    answer(request)
      .catch(() => fetch(request))
      .catch(() => Response.error()),
  );
});
