/** Whether the browser promised to keep what is here; asked for only when the person wants it. */
import type { SettingsWords } from "@rollwell/content";
import { useEffect, useState } from "preact/hooks";
import { Section } from "./controls.tsx";

type Promised = "unknown" | "kept" | "not-kept" | "refused";

export function Storage({ words }: { words: SettingsWords["storage"] }) {
  const [promised, setPromised] = useState<Promised>("unknown");
  const { storage } = navigator;
  useEffect(() => {
    if (typeof storage?.persisted !== "function") return;
    storage.persisted().then(
      (isKept) => setPromised(isKept ? "kept" : "not-kept"),
      () => undefined,
    );
  }, []);
  const ask = (): void =>
    void storage.persist().then(
      (isKept) => setPromised(isKept ? "kept" : "refused"),
      () => setPromised("refused"),
    );
  if (promised === "unknown") return null;
  return (
    <Section title={words.title}>
      <div aria-live="polite">
        <p>{promised === "kept" ? words.kept : promised === "refused" ? words.refused : words.notKept}</p>
      </div>
      {promised === "not-kept" ? (
        <button type="button" class="button" onClick={ask}>
          {words.ask}
        </button>
      ) : null}
    </Section>
  );
}
