/** The words of Settings in one language. */
export interface SettingsWords {
  readonly title: string;
  readonly language: string;
  readonly units: { readonly title: string; readonly cm: string; readonly inch: string; readonly auto: string };
  readonly sound: {
    readonly title: string;
    readonly voice: string;
    readonly voiceHint: string;
    readonly voiceMissing: string;
    readonly tones: string;
    readonly buzz: string;
    readonly volume: string;
    readonly tonesVolume: string;
    readonly test: string;
  };
  readonly breath: {
    readonly title: string;
    readonly hint: string;
    readonly in: string;
    readonly out: string;
    readonly pacer: string;
  };
  readonly own: { readonly title: string; readonly hint: string };
  readonly day: { readonly title: string; readonly hint: string };
  readonly look: {
    readonly title: string;
    readonly system: string;
    readonly light: string;
    readonly dark: string;
    readonly eveningDark: string;
  };
  readonly screening: { readonly title: string; readonly again: string; readonly until: string; readonly none: string };
  readonly backup: {
    readonly title: string;
    readonly hint: string;
    readonly save: string;
    readonly restore: string;
    readonly previewTitle: string;
    readonly previewNew: string;
    readonly previewKnown: string;
    readonly previewUnreadable: string;
    readonly merge: string;
    readonly done: string;
    readonly nothingNew: string;
    readonly refusedTitle: string;
    readonly refusals: Readonly<Record<string, string>>;
    readonly lastSaved: string;
    readonly never: string;
  };
  readonly erase: {
    readonly title: string;
    readonly hint: string;
    readonly button: string;
    readonly confirmTitle: string;
    readonly confirm: string;
    readonly done: string;
  };
  readonly storage: { readonly title: string; readonly kept: string; readonly notKept: string; readonly ask: string };
  readonly about: { readonly title: string; readonly body: string; readonly urgent: string; readonly version: string };
}
