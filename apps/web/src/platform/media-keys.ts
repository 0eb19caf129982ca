/** The lock screen's and the headset's keys, where the browser has them; harmless where it has not. */
export const MEDIA_KEYS = ["play", "pause", "nexttrack", "previoustrack", "stop"] as const;
export type MediaKey = (typeof MEDIA_KEYS)[number];

/** What the lock screen shows. */
export interface Showing {
  readonly title: string;
  /** Which side, and which step of how many. */
  readonly step: string;
  /** A square picture; `null`: none yet. */
  readonly picture: Blob | null;
}

/** An iPhone has room for two keys, and gives it to these unless they are refused. */
const REFUSED = ["seekbackward", "seekforward"] as const;

export interface MediaKeys {
  readonly listen: (press: (key: MediaKey) => void) => void;
  readonly show: (now: Showing) => void;
  readonly state: (state: "playing" | "paused") => void;
  readonly clear: () => void;
}

type Session = Pick<MediaSession, "setActionHandler" | "metadata" | "playbackState">;

const silent: MediaKeys = { listen: () => {}, show: () => {}, state: () => {}, clear: () => {} };

export function deviceKeys(
  session: Session | undefined = navigator.mediaSession,
  describe: (now: MediaMetadataInit) => MediaMetadata = (now) => new MediaMetadata(now),
): MediaKeys {
  if (session === undefined) return silent;
  const handle = (key: MediaKey | (typeof REFUSED)[number], handler: (() => void) | null): void => {
    try {
      session.setActionHandler(key, handler);
    } catch {
      // A key this browser does not know throws; the others still work.
    }
  };
  let shown = "";
  const letGo = (): void => {
    if (shown !== "") URL.revokeObjectURL(shown);
    shown = "";
  };
  return {
    listen: (press) => {
      for (const key of MEDIA_KEYS) handle(key, () => press(key));
      for (const key of REFUSED) handle(key, null);
    },
    show: ({ title, step, picture }) => {
      letGo();
      if (picture !== null) shown = URL.createObjectURL(picture);
      const artwork = shown === "" ? [] : [{ src: shown, sizes: "512x512", type: "image/png" }];
      session.metadata = describe({ title, artist: step, album: "Rollwell", artwork });
    },
    state: (state) => {
      session.playbackState = state;
    },
    clear: () => {
      for (const key of MEDIA_KEYS) handle(key, null);
      letGo();
      session.metadata = null;
      session.playbackState = "none";
    },
  };
}
