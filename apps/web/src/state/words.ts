/** Words by language, loaded part by part: the frame with the first load, the rest when a screen needs it. */
import type {
  AppWords,
  AssessWords,
  Language,
  LearnWords,
  Plural,
  ProgressWords,
  ScreeningWords,
  SessionWords,
  SettingsWords,
  TechniqueWords,
  TrialWords,
} from "@rollwell/content";
import { app as enApp } from "@rollwell/content/words/en/app";
import { app as esApp } from "@rollwell/content/words/es/app";

/** The frame's words of every language come with the first load: two small files beat one more round trip. */
const FRAME: Readonly<Record<Language, AppWords>> = { en: enApp, es: esApp };
export const frameWords = (language: Language): AppWords => FRAME[language];

export interface Words {
  readonly session: SessionWords;
  readonly screening: ScreeningWords;
  readonly techniques: Readonly<Record<string, TechniqueWords>>;
  readonly learn: LearnWords;
  readonly settings: SettingsWords;
  readonly progress: ProgressWords;
  readonly assess: AssessWords;
  readonly trial: TrialWords;
}
export type Part = keyof Words;

/** One entry a language and part, written out so that the bundler sees every file. Adding a language adds a row. */
const LOADERS: { readonly [Tag in Language]: { readonly [Name in Part]: () => Promise<Words[Name]> } } = {
  en: {
    session: () => import("@rollwell/content/words/en/session").then((file) => file.session),
    screening: () => import("@rollwell/content/words/en/screening").then((file) => file.screening),
    techniques: () => import("@rollwell/content/words/en/techniques").then((file) => file.techniques),
    learn: () => import("@rollwell/content/words/en/learn").then((file) => file.learn),
    settings: () => import("@rollwell/content/words/en/settings").then((file) => file.settings),
    progress: () => import("@rollwell/content/words/en/progress").then((file) => file.progress),
    assess: () => import("@rollwell/content/words/en/assess").then((file) => file.assess),
    trial: () => import("@rollwell/content/words/en/trial").then((file) => file.trial),
  },
  es: {
    session: () => import("@rollwell/content/words/es/session").then((file) => file.session),
    screening: () => import("@rollwell/content/words/es/screening").then((file) => file.screening),
    techniques: () => import("@rollwell/content/words/es/techniques").then((file) => file.techniques),
    learn: () => import("@rollwell/content/words/es/learn").then((file) => file.learn),
    settings: () => import("@rollwell/content/words/es/settings").then((file) => file.settings),
    progress: () => import("@rollwell/content/words/es/progress").then((file) => file.progress),
    assess: () => import("@rollwell/content/words/es/assess").then((file) => file.assess),
    trial: () => import("@rollwell/content/words/es/trial").then((file) => file.trial),
  },
};

const loaded = new Map<string, unknown>();

export async function loadWords<Name extends Part>(language: Language, part: Name): Promise<Words[Name]> {
  const key = `${language}/${part}`;
  const known = loaded.get(key) as Words[Name] | undefined;
  if (known !== undefined) return known;
  const words = await LOADERS[language][part]();
  loaded.set(key, words);
  return words;
}

/** The words if they are there already, for a first paint without waiting. */
export const wordsAtHand = <Name extends Part>(language: Language, part: Name): Words[Name] | null =>
  (loaded.get(`${language}/${part}`) as Words[Name] | undefined) ?? null;

/** Puts values into `{name}` places; a value that is missing is a bug and throws. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${text}"`);
    return String(value);
  });
}

/** `names` without the `last` one. */
type List = (names: readonly string[], last: string) => string;

/**
 * How a language counts and lists. Intl knows both, but building its formatters costs a slow phone a hundred milliseconds
 * before the first screen; the tests hold these against Intl.
 */
const GRAMMAR: Readonly<Record<Language, { readonly isOne: (count: number) => boolean; readonly list: List }>> = {
  en: {
    isOne: (count) => count === 1,
    list: (names, last) => `${names.join(", ")}${names.length > 1 ? "," : ""} and ${last}`,
  },
  es: {
    isOne: (count) => count === 1,
    list: (names, last) => `${names.join(", ")} ${/^h?i(?![ae])/i.test(last) ? "e" : "y"} ${last}`,
  },
};

/** The form of the noun that goes with a whole number, with `{n}` written by the locale. */
export function counted(language: Language, words: Plural, count: number): string {
  const form = GRAMMAR[language].isOne(count) ? words.one : words.other;
  return fill(form, { n: count < 1000 ? count : new Intl.NumberFormat(language).format(count) });
}

/** m:ss, for a countdown. */
export const clock = (time: number): string => `${Math.floor(time / 60)}:${String(time % 60).padStart(2, "0")}`;

/** Names as one phrase, "Upper back, sides and chest": a capital at its beginning only. */
export function inSentence(language: Language, names: readonly string[]): string {
  const small = names.map((name) => name.toLocaleLowerCase(language));
  const last = small.pop() ?? "";
  const phrase = small.length === 0 ? last : GRAMMAR[language].list(small, last);
  return phrase.charAt(0).toLocaleUpperCase(language) + phrase.slice(1);
}
