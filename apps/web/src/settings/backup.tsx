/** A backup into a file, and back from one: first what it would do, then all of it or nothing. */
import type { RestoreRefusal, SettingsWords } from "@rollwell/content";
import { useRef, useState } from "preact/hooks";
import { useLocale, usePlace } from "../parts/context.tsx";
import { offerFile } from "../platform/offer-file.ts";
import type { App } from "../state/app.ts";
import { BACKUP_LIMITS, type Preview, previewRestore, readBackup, writeBackup } from "../state/backup.ts";
import { counted, fill } from "../state/words.ts";
import { Section } from "./controls.tsx";
import { dateText } from "./date.ts";

type Restoring =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly doing: "reading" | "adding" }
  | { readonly kind: "refused"; readonly why: RestoreRefusal }
  | { readonly kind: "preview"; readonly preview: Preview }
  | { readonly kind: "done"; readonly count: number };

const LAST_BACKUP = "last-backup";

async function save(app: App): Promise<void> {
  const rows = await app.log.everything();
  if (!rows.ok) {
    app.notice.value = rows.error;
    return;
  }
  const today = app.today.peek();
  offerFile(`rollwell-${today}.json`, new Blob([writeBackup(rows.value)], { type: "application/json" }));
  if (app.role.peek() === "writer") await app.append([{ kind: "setting", name: LAST_BACKUP, value: today }]);
}

async function inspect(app: App, file: File): Promise<Restoring> {
  if (file.size > BACKUP_LIMITS.bytes) return { kind: "refused", why: "too-large" };
  const text = await file.text().catch(() => null);
  if (text === null) return { kind: "refused", why: "unreadable-file" };
  const read = readBackup(text, Date.now());
  if (!read.ok) return { kind: "refused", why: read.error };
  const here = await app.log.everything();
  if (here.ok) return { kind: "preview", preview: previewRestore(read.value, here.value) };
  app.notice.value = here.error;
  return { kind: "refused", why: "not-kept" };
}

async function restore(app: App, { fresh }: Preview): Promise<Restoring> {
  const how = await app.merge(fresh);
  app.refreshDay();
  return how === "kept" ? { kind: "done", count: fresh.length } : { kind: "refused", why: "not-kept" };
}

function PreviewCard({
  preview,
  words,
  onMerge,
  onCancel,
}: {
  preview: Preview;
  words: SettingsWords["backup"];
  onMerge: () => void;
  onCancel: () => void;
}) {
  const { language, words: common } = usePlace();
  const { fresh, known, unread } = preview;
  if (fresh.length === 0) return <p>{words.nothingNew}</p>;
  const lines = [
    counted(language, words.previewNew, fresh.length),
    ...(unread === 0 ? [] : [counted(language, words.previewUnread, unread)]),
    ...(known === 0 ? [] : [counted(language, words.previewKnown, known)]),
  ];
  return (
    <>
      <h3>{words.previewTitle}</h3>
      <ul class="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="quiet">{words.previewBody}</p>
      <div class="row">
        <button type="button" class="button primary" onClick={onMerge}>
          {counted(language, words.merge, fresh.length)}
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          {common.common.cancel}
        </button>
      </div>
    </>
  );
}

function Outcome({ state, words }: { state: Restoring; words: SettingsWords["backup"] }) {
  const { language } = usePlace();
  if (state.kind === "busy") return <p class="quiet">{words[state.doing]}</p>;
  if (state.kind === "done") return <p>{counted(language, words.done, state.count)}</p>;
  if (state.kind !== "refused") return null;
  return (
    <>
      <h3>{words.refusedTitle}</h3>
      <p>{words.refusals[state.why]}</p>
      <p class="quiet">{words.refused}</p>
    </>
  );
}

export function Backup({ words }: { words: SettingsWords["backup"] }) {
  const { app } = usePlace();
  const locale = useLocale();
  const [state, setState] = useState<Restoring>({ kind: "idle" });
  const outcome = useRef<HTMLDivElement>(null);
  const last = app.journal.value.settings.get(LAST_BACKUP)?.value;
  const date = typeof last === "string" ? dateText(last, locale) : null;
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (file === undefined) return;
    setState({ kind: "busy", doing: "reading" });
    setState(await inspect(app, file));
    input.value = ""; // The same file may be chosen again.
  };
  /** The button that had the focus goes away; its place keeps it. */
  const leavePreview = (next: Restoring): void => {
    outcome.current?.focus();
    setState(next);
  };
  const merge = async (preview: Preview): Promise<void> => {
    leavePreview({ kind: "busy", doing: "adding" });
    setState(await restore(app, preview));
  };
  return (
    <Section title={words.title} hint={words.hint}>
      <div class="row">
        <button type="button" class="button" onClick={() => void save(app)}>
          {words.save}
        </button>
        <label class="button file">
          {words.restore}
          <input
            type="file"
            accept="application/json,.json"
            aria-label={words.restore}
            onChange={(event) => void choose(event.currentTarget)}
          />
        </label>
      </div>
      <p class="quiet small">{date === null ? words.neverSaved : fill(words.lastSaved, { date })}</p>
      <div class="stack-s" aria-live="polite" tabIndex={-1} ref={outcome}>
        {state.kind === "preview" ? (
          <PreviewCard
            preview={state.preview}
            words={words}
            onMerge={() => void merge(state.preview)}
            onCancel={() => leavePreview({ kind: "idle" })}
          />
        ) : (
          <Outcome state={state} words={words} />
        )}
      </div>
    </Section>
  );
}
