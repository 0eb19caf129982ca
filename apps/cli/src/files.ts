/** Files from outside: bounded in size and depth before anything looks inside. */
import { readFileSync, statSync } from "node:fs";
import { decodeFact, err, type Fact, isNestedDeeper, ok, type Result } from "@rollwell/engine";

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_DEPTH = 64;

export function parseJson(text: string): Result<unknown, string> {
  if (isNestedDeeper(text, MOST_DEPTH)) return err("nested too deeply");
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (cause) {
    return err(cause instanceof Error ? cause.message : "not JSON");
  }
}

/** `-` reads standard input. */
export function readText(path: string): Result<string, string> {
  try {
    if (path === "-") return ok(readFileSync(0, "utf8"));
    const { size } = statSync(path);
    if (size > MOST_BYTES) return err(`larger than ${MOST_BYTES} bytes`);
    return ok(readFileSync(path, "utf8"));
  } catch (cause) {
    return err(cause instanceof Error ? cause.message : "cannot be read");
  }
}

export function readJson(path: string): Result<unknown, string> {
  const text = readText(path);
  return text.ok ? parseJson(text.value) : text;
}

/** A history: a backup of the app, or a plain list of facts. A row that is no fact refuses the file. */
export function parseHistory(raw: unknown): Result<readonly Fact[], string> {
  const rows: unknown = Array.isArray(raw) ? raw : (raw as { facts?: unknown } | null)?.facts;
  if (!Array.isArray(rows)) return err("neither a backup nor a list of facts");
  const facts: Fact[] = [];
  for (const [index, row] of rows.entries()) {
    const fact = decodeFact(row);
    if (!fact.ok) return err(`row ${index}: ${fact.error}`);
    facts.push(fact.value);
  }
  return ok(facts);
}
