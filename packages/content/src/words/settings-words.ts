/** The words of Settings in one language. */
import type { Plural } from "./app-words.ts";

/** Why a file was not restored. The first seven are what reading a backup can refuse. */
export const RESTORE_REFUSALS = [
  "too-large",
  "too-deep",
  "not-json",
  "not-a-backup",
  "newer-version",
  "too-many-rows",
  "damaged-row",
  "unreadable-file",
  "not-kept",
] as const;
export type RestoreRefusal = (typeof RESTORE_REFUSALS)[number];

export interface SettingsWords {
  readonly title: string;
  readonly lead: string;
  readonly language: string;
  readonly units: { readonly title: string; readonly cm: string; readonly inch: string; readonly auto: string };
  readonly sound: {
    readonly title: string;
    readonly voice: string;
    readonly voiceHint: string;
    readonly voiceVolume: string;
    readonly tones: string;
    readonly tonesHint: string;
    readonly tonesVolume: string;
    readonly buzz: string;
    readonly buzzHint: string;
    readonly test: string;
    readonly coach: string;
    readonly coachTrack: string;
    readonly coachTrackHint: string;
    readonly coachLive: string;
    readonly coachLiveHint: string;
    readonly headset: string;
    readonly headsetSpot: string;
    readonly headsetStep: string;
  };
  /** The test with the screen locked. */
  readonly lock: {
    readonly title: string;
    readonly hint: string;
    readonly start: string;
    readonly now: string;
    readonly cancel: string;
    readonly untested: string;
    readonly passed: string;
    readonly failed: string;
    readonly notLocked: string;
  };
  readonly breath: {
    readonly title: string;
    readonly pacer: string;
    readonly hint: string;
    readonly in: string;
    readonly out: string;
  };
  readonly own: { readonly title: string; readonly hint: string };
  readonly day: { readonly title: string; readonly hint: string };
  readonly look: {
    readonly title: string;
    readonly system: string;
    readonly light: string;
    readonly dark: string;
    readonly eveningDark: string;
    readonly eveningDarkHint: string;
  };
  readonly figure: {
    readonly title: string;
    readonly hint: string;
    readonly body: string;
    readonly bodies: { readonly slender: string; readonly full: string };
    readonly skin: string;
    readonly skins: { readonly light: string; readonly medium: string; readonly dark: string };
  };
  readonly screening: { readonly title: string; readonly again: string; readonly until: string; readonly none: string };
  readonly backup: {
    readonly title: string;
    readonly hint: string;
    readonly save: string;
    readonly lastSaved: string;
    readonly neverSaved: string;
    readonly restore: string;
    readonly reading: string;
    readonly adding: string;
    readonly previewTitle: string;
    readonly previewNew: Plural;
    readonly previewKnown: Plural;
    readonly previewUnread: Plural;
    readonly previewBody: string;
    readonly merge: Plural;
    readonly nothingNew: string;
    readonly done: Plural;
    readonly refusedTitle: string;
    readonly refused: string;
    readonly refusals: Readonly<Record<RestoreRefusal, string>>;
  };
  readonly storage: {
    readonly title: string;
    readonly kept: string;
    readonly notKept: string;
    readonly ask: string;
    readonly refused: string;
  };
  readonly erase: {
    readonly title: string;
    readonly hint: string;
    readonly button: string;
    readonly confirmTitle: string;
    readonly confirmBody: string;
    readonly confirm: string;
    readonly failed: string;
  };
  readonly about: {
    readonly title: string;
    readonly is: string;
    readonly isNot: string;
    readonly privacy: string;
    readonly version: string;
    readonly licence: string;
  };
}
