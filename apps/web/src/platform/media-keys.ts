/** The lock screen's and the headset's keys, where the browser has them; harmless where it has not. */
export const MEDIA_KEYS = ["play", "pause", "nexttrack", "previoustrack", "stop"] as const;
export type MediaKey = (typeof MEDIA_KEYS)[number];

export interface MediaKeys {
  readonly listen: (press: (key: MediaKey) => void) => void;
  readonly show: (title: string, detail: string) => void;
  readonly state: (state: "playing" | "paused") => void;
  readonly clear: () => void;
}

type Session = Pick<MediaSession, "setActionHandler" | "metadata" | "playbackState">;

const silent: MediaKeys = { listen: () => {}, show: () => {}, state: () => {}, clear: () => {} };

export function deviceKeys(
  session: Session | undefined = navigator.mediaSession,
  describe: (title: string, artist: string) => MediaMetadata = (title, artist) => new MediaMetadata({ title, artist }),
): MediaKeys {
  if (session === undefined) return silent;
  const handle = (key: MediaKey, handler: (() => void) | null): void => {
    try {
      session.setActionHandler(key, handler);
    } catch {
      // A key this browser does not know throws; the others still work.
    }
  };
  return {
    listen: (press) => {
      for (const key of MEDIA_KEYS) handle(key, () => press(key));
    },
    show: (title, detail) => {
      session.metadata = describe(title, detail);
    },
    state: (state) => {
      session.playbackState = state;
    },
    clear: () => {
      for (const key of MEDIA_KEYS) handle(key, null);
      session.metadata = null;
      session.playbackState = "none";
    },
  };
}
