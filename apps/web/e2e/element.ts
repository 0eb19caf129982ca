/**
 * A media element that plays by the page's own clock, so that a driven clock drives the sound too. Everything around it is
 * real: the voice is decoded, the track mixed in its worker, and the app follows the element as it follows the browser's.
 */
import type { BrowserContext } from "@playwright/test";

const SCRIPT = `{
  class DrivenAudio extends EventTarget {
    #at = 0; #since = 0; #ticking = 0; #src = "";
    paused = true; ended = false; seeking = false; readyState = 4; error = null; preload = "auto"; ranges = [];
    get currentTime() { return this.paused ? this.#at : this.#at + (performance.now() - this.#since) / 1000; }
    set currentTime(to) {
      this.#keep();
      this.#at = to; this.#since = performance.now(); this.seeking = true;
      globalThis.heard?.seeks.push(to);
      queueMicrotask(() => { this.seeking = false; this.dispatchEvent(new Event("seeked")); });
    }
    get src() { return this.#src; }
    set src(to) {
      this.#src = to; this.#at = 0; this.paused = true; this.ranges = [];
      const how = globalThis.fault === "load" ? "error" : "loadedmetadata";
      queueMicrotask(() => this.dispatchEvent(new Event(how)));
    }
    get played() { this.#keep(); const r = this.ranges; return { length: r.length, start: (i) => r[i][0], end: (i) => r[i][1] }; }
    #keep() {
      if (this.paused) return;
      const now = this.currentTime;
      if (now > this.#at) this.ranges.push([this.#at, now]);
      this.#at = now; this.#since = performance.now();
    }
    play() {
      if (globalThis.fault === "play") return Promise.reject(new DOMException("", "NotAllowedError"));
      if (this.paused) {
        this.paused = false; this.#since = performance.now();
        this.#ticking = setInterval(() => this.dispatchEvent(new Event("timeupdate")), 250);
        queueMicrotask(() => this.dispatchEvent(new Event("playing")));
      }
      return Promise.resolve();
    }
    pause() {
      if (this.paused) return;
      this.#keep(); this.paused = true; clearInterval(this.#ticking);
      queueMicrotask(() => this.dispatchEvent(new Event("pause")));
    }
  }
  globalThis.heard = { seeks: [], elements: [] };
  globalThis.Audio = class extends DrivenAudio { constructor() { super(); globalThis.heard.elements.push(this); } };
}`;

/** Before the page is opened. `load`: no sound can be loaded; `play`: none may begin. */
export async function drivenAudio(where: BrowserContext, fault: "none" | "load" | "play" = "none"): Promise<void> {
  await where.addInitScript(`globalThis.fault = "${fault}";${SCRIPT}`);
}
