/** Everything a session needs of the world, as ports: a test plays a real session against recording ones. */
import type { Language } from "@rollwell/content";
import type { CueId, Session, Side, Tone } from "@rollwell/engine";
import type { Clips } from "@rollwell/soundtrack";
import type { Buzzer } from "../platform/buzz.ts";
import type { Clock } from "../platform/clock.ts";
import type { MediaKeys } from "../platform/media-keys.ts";
import type { Page } from "../platform/page.ts";
import type { Tones } from "../platform/tones.ts";
import type { Voice } from "../platform/voice.ts";
import type { Wake } from "../platform/wake.ts";
import type { Settings } from "../state/settings.ts";
import type { StepCount } from "./step-count.ts";

/** Cue → its whole phrase; the words of a language may still have to come. */
export interface Phrases {
  readonly cue: (cue: CueId, language: Language) => string | null;
  readonly name: (technique: string, language: Language) => string | null;
  /** The side of a step and where in its session it stands. */
  readonly place: (side: Side, at: StepCount, language: Language) => string | null;
  readonly load: (language: Language) => Promise<unknown>;
}

/** What of a session is heard, as the driver asks for it. */
export interface SessionSound {
  readonly cue: (cue: CueId) => void;
  readonly tone: (tone: Tone) => void;
  /** Nothing of what was said or sounded before goes on. */
  readonly hush: () => void;
  /** After every turn: what is heard follows the state of the session. */
  readonly follow: (session: Session) => void;
  /** The session is over or left. */
  readonly rest: () => void;
}

export interface Interrupted {
  /** What sounded was taken away by the system or refused. */
  readonly interrupted: () => void;
}

export interface Ports {
  readonly clock: Clock;
  readonly page: Page;
  readonly voice: Voice;
  readonly tones: Tones;
  readonly buzzer: Buzzer;
  readonly wake: Wake;
  readonly keys: MediaKeys;
  readonly phrases: Phrases;
  /** A picture of a technique for the lock screen. */
  readonly cover: (technique: string, looks: Pick<Settings, "body" | "skin"> & { side: Side }) => Promise<Blob | null>;
  /** The phrases of this session as recorded, for who hears it cue by cue; `null`: the device's voice says them. */
  readonly clips: Clips | null;
  /** One track in place of voice and tones, for a session that is heard with the screen off; `null`: there is none. */
  readonly track: ((told: Interrupted) => SessionSound) | null;
  readonly newId: () => string;
  /** Told of a fault in a port; the session goes on without it. */
  readonly report: (cause: unknown) => void;
}
