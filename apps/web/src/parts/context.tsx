/** What every screen may reach: the app's state and the words of the language. */
import type { AppWords, Language } from "@rollwell/content";
import { type ComponentChildren, createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { App } from "../state/app.ts";
import { localeOf } from "../state/locale.ts";
import { loadWords, type Part, type Words, wordsAtHand } from "../state/words.ts";
import { Loading } from "./loading.tsx";

export interface Place {
  readonly app: App;
  readonly language: Language;
  readonly words: AppWords;
}

const PlaceContext = createContext<Place | null>(null);

export const InPlace = ({ place, children }: { place: Place; children: ComponentChildren }) => (
  <PlaceContext.Provider value={place}>{children}</PlaceContext.Provider>
);

export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (place === null) throw new Error("a screen stands outside the app");
  return place;
}

/** The language as the device's region writes it: for days and times. */
export const useLocale = (): string => localeOf(usePlace().language, navigator.languages);

type Load = { readonly kind: "waiting" } | { readonly kind: "failed" } | { readonly kind: "ready" };

/** Renders its children once the parts of the words are there, in the language of the moment. */
export function WithWords<Name extends Part>({
  parts,
  meanwhile = "page",
  children,
}: {
  parts: readonly Name[];
  /** What is there until then: a whole page, or, within one, nothing. */
  meanwhile?: "page" | "nothing";
  children: (words: { readonly [Key in Name]: Words[Key] }) => ComponentChildren;
}) {
  const { language, words: frame } = usePlace();
  const [load, setLoad] = useState<Load>({ kind: "waiting" });
  const [attempt, setAttempt] = useState(0);
  const atHand = parts.map((part) => [part, wordsAtHand(language, part)] as const);
  const complete = atHand.every(([, words]) => words !== null);
  useEffect(() => {
    if (complete) return;
    let current = true;
    Promise.all(parts.map((part) => loadWords(language, part))).then(
      () => current && setLoad({ kind: "ready" }),
      () => current && setLoad({ kind: "failed" }),
    );
    return () => {
      current = false;
    };
  }, [language, complete, attempt]);
  if (complete) return <>{children(Object.fromEntries(atHand) as { readonly [Key in Name]: Words[Key] })}</>;
  if (meanwhile === "nothing") return null;
  return (
    <Loading
      words={frame.common}
      state={load.kind === "failed" ? "failed" : "waiting"}
      onRetry={() => setAttempt(attempt + 1)}
    />
  );
}
