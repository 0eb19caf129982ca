/**
 * A backup: one JSON file, versioned, holding every row as it is stored, so that it comes back to the byte. Restoring
 * adds what is new and changes nothing that is there (set union); it happens whole or not at all.
 */
import { decodeFact, err, type Fact, isNestedDeeper, ok, type Result } from "@rollwell/engine";
import type { StoredRows } from "../platform/fact-log.ts";
import { isOfDevice } from "./settings.ts";

const FORMAT = "rollwell-backup";
const VERSION = 1;
export const BACKUP_LIMITS = { bytes: 64 * 1024 * 1024, rows: 500_000, depth: 40 } as const;

export type BackupRefusal =
  | "too-large"
  | "not-json"
  | "not-a-backup"
  | "newer-version"
  | "too-many-rows"
  | "too-deep"
  | "damaged-row";

/** Null where a row holds what JSON has no word for, a loop or a number without end: possible only in a damaged one. */
function asJson(row: unknown): string | null {
  try {
    return JSON.stringify(row) ?? null;
  } catch {
    return null;
  }
}

/**
 * One row a line. Rows that could not be read travel along under `aside`; restoring passes them over. One bad row never
 * stands in the way of the others: what JSON cannot hold is written down as text, as far as it has any.
 */
export function writeBackup({ facts, aside }: StoredRows): string {
  const lines = facts.map(asJson);
  const written = lines.filter((line) => line !== null);
  const left = [...facts.filter((_, i) => lines[i] === null), ...aside];
  const leftLines = left.map((row) => asJson(row) ?? JSON.stringify(String(row)));
  const list = (rows: readonly string[]): string => (rows.length === 0 ? "[]" : `[\n${rows.join(",\n")}\n]`);
  return `{"format":"${FORMAT}","version":${VERSION},"facts":${list(written)},"aside":${list(leftLines)}}\n`;
}

/** No clock was ever set so wrong: later stamps would follow such a one to where there are none (H07). */
const CENTURY = 36_525 * 86_400_000;

function isFarAhead(row: unknown, now: number): boolean {
  const { at } = row as { readonly at?: unknown };
  return typeof at === "number" && at > now + CENTURY;
}

/**
 * Reads a file of any origin; `now` in ms since 1970. Facts of a newer kind are kept as they are; a row that is no fact
 * refuses the file.
 */
export function readBackup(text: string, now: number): Result<readonly Fact[], BackupRefusal> {
  if (text.length > BACKUP_LIMITS.bytes) return err("too-large");
  if (isNestedDeeper(text, BACKUP_LIMITS.depth)) return err("too-deep");
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return err("not-json");
  }
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return err("not-a-backup");
  const { format, version, facts } = raw as Readonly<Record<string, unknown>>;
  if (format !== FORMAT || !Array.isArray(facts)) return err("not-a-backup");
  if (version !== VERSION)
    return err(typeof version === "number" && version > VERSION ? "newer-version" : "not-a-backup");
  if (facts.length > BACKUP_LIMITS.rows) return err("too-many-rows");
  const read: Fact[] = [];
  for (const row of facts) {
    const fact = decodeFact(row);
    if (!fact.ok || isFarAhead(row, now)) return err("damaged-row");
    read.push(fact.value);
  }
  return ok(read);
}

export interface Preview {
  readonly fresh: readonly Fact[];
  readonly known: number;
  /** Kept, though this version cannot read them. */
  readonly unread: number;
}

/**
 * What restoring would do, before it does: `rows` are those already here. Of two with one id the first holds, as in the log.
 * What was tried on another device stays there: this one may be silent with its screen off (H12, H15).
 */
export function previewRestore(facts: readonly Fact[], { facts: rows }: StoredRows): Preview {
  const seen = new Set(rows.map((row) => (row as { readonly id?: unknown } | null)?.id));
  const fresh: Fact[] = [];
  for (const fact of facts) {
    if (!seen.has(fact.id) && !isOfDevice(fact)) fresh.push(fact);
    seen.add(fact.id);
  }
  return { fresh, known: facts.length - fresh.length, unread: fresh.filter(({ kind }) => kind === "unknown").length };
}
