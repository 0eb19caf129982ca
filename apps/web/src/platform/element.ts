/**
 * The port to one media element that lives as long as the app. A page that plays through it is heard with the screen off;
 * its source never changes while the page is hidden, because many phones stop there.
 */
import { shareSound } from "./audio-session.ts";

export interface TrackElement {
  /** Called in a tap: from here on the element may play without one. */
  readonly unlock: () => void;
  /** Resolves when a seek lands where it should. */
  readonly load: (sound: Blob) => Promise<void>;
  readonly play: () => Promise<"plays" | "blocked">;
  readonly pause: () => void;
  /** Seconds in the file. */
  readonly at: () => number;
  readonly seek: (seconds: number) => void;
  /** A seek is under way: `at` says where it leads, nothing sounds. */
  readonly isSeeking: () => boolean;
  /** It plays, or waits for the device to; while it waits, `at` stands still. */
  readonly isPlaying: () => boolean;
  /** Seconds of the file that were truly heard since it was loaded, as intervals. */
  readonly played: () => readonly (readonly [from: number, until: number])[];
  /** One follower at a time: who follows now ends the follower before, whose session is of the past. */
  readonly follow: (told: Told) => () => void;
}

interface Told {
  /** The time moved: several times a second while it plays, with the page hidden too. */
  readonly moved: () => void;
  /** It fell silent and nobody here asked for it: a call, headphones pulled out, a frozen page. */
  readonly interrupted: () => void;
  readonly failed: () => void;
}

/** A tenth of a second of silence, as a WAV: the first sound has to begin in a tap. */
function silence(): Blob {
  const samples = 1600;
  const view = new DataView(new ArrayBuffer(44 + samples * 2));
  const text = (at: number, value: string): void => {
    for (let i = 0; i < value.length; i++) view.setUint8(at + i, value.charCodeAt(i));
  };
  text(0, "RIFF");
  view.setUint32(4, 36 + samples * 2, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, 16_000, true);
  view.setUint32(28, 32_000, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, "data");
  view.setUint32(40, samples * 2, true);
  return new Blob([view.buffer], { type: "audio/wav" });
}

export function deviceElement(media: HTMLMediaElement = new Audio()): TrackElement {
  let url = "";
  /** What was asked for last: a pause that nobody here asked for is an interruption. */
  let wish: "play" | "pause" = "pause";
  let unfollow = (): void => {};
  const show = (sound: Blob): void => {
    const old = url;
    url = URL.createObjectURL(sound);
    media.src = url;
    if (old !== "") URL.revokeObjectURL(old);
  };
  media.preload = "auto";
  return {
    unlock: () => {
      shareSound("alone");
      wish = "play";
      if (media.paused) show(silence()); // what was loaded last is of the past, and may be half heard
      void media.play().catch(() => undefined);
    },
    load: (sound) => {
      wish = "pause";
      return new Promise((resolve, reject) => {
        const done = (): void => {
          media.removeEventListener("loadedmetadata", done);
          media.removeEventListener("error", broken);
          resolve();
        };
        const broken = (): void => {
          media.removeEventListener("loadedmetadata", done);
          media.removeEventListener("error", broken);
          reject(new Error(media.error?.message ?? "the track cannot be played"));
        };
        media.addEventListener("loadedmetadata", done);
        media.addEventListener("error", broken);
        show(sound);
      });
    },
    play: async () => {
      shareSound("alone");
      wish = "play";
      try {
        await media.play();
        return "plays";
      } catch (cause) {
        // A pause or a newer source called off this play: that is no refusal.
        if (cause instanceof DOMException && cause.name === "AbortError") return "plays";
        wish = "pause";
        return "blocked";
      }
    },
    pause: () => {
      wish = "pause";
      media.pause();
    },
    at: () => media.currentTime,
    seek: (seconds) => {
      media.currentTime = seconds;
    },
    isSeeking: () => media.seeking,
    isPlaying: () => !media.paused && !media.ended,
    played: () =>
      Array.from({ length: media.played.length }, (_, i) => [media.played.start(i), media.played.end(i)] as const),
    follow: ({ moved, interrupted, failed }) => {
      const paused = (): void => {
        if (wish === "play" && !media.ended) interrupted();
        wish = "pause";
      };
      const on: readonly (readonly [string, () => void])[] = [
        ["timeupdate", moved],
        ["seeked", moved],
        ["playing", moved],
        ["pause", paused],
        ["error", failed],
      ];
      unfollow();
      for (const [name, told] of on) media.addEventListener(name, told);
      const end = (): void => {
        for (const [name, told] of on) media.removeEventListener(name, told);
      };
      unfollow = end;
      return end;
    },
  };
}
