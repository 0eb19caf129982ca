/**
 * Every tested pair as comma-separated values, RFC 4180: CRLF, quotes doubled, one header row. The columns are stable
 * English ids, whatever the language of the app, so that a sheet made once goes on working:
 *
 *     day,session,test,unit,kind,before,after,change,counted,faults,seconds_<area>…,chance_<area>…
 *
 * `unit` is degrees, cm or points; `before` and `after` are means over tries and sides; `change` is signed so that more is
 * better; `counted` says whether it is learnt from, `faults` why not; seconds are on one side; a chance is the probability
 * with which the area was to be in the session. Empty means unknown.
 */
import { AREAS, ASSESSMENTS, type Pair } from "@rollwell/engine";

type Cell = string | number | null;

/** Text that a spreadsheet would take for a formula is made plain text by an apostrophe; numbers are numbers. */
function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(Math.round(cell * 1000) / 1000) : "";
  const harmless = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const HEADER: readonly string[] = [
  ...["day", "session", "test", "unit", "kind", "before", "after", "change", "counted", "faults"],
  ...AREAS.map((area) => `seconds_${area}`),
  ...AREAS.map((area) => `chance_${area}`),
];

function rowOf({ day, session, test, before, after, change, judged }: Pair): readonly Cell[] {
  const tested = judged.kind === "learnt" ? judged.tested : null;
  const faults = judged.kind === "learnt" ? "" : judged.faults.join(" ");
  return [
    ...[day, session, test, ASSESSMENTS[test].unit, tested?.session ?? null, before, after, change],
    ...[tested === null ? "no" : "yes", faults],
    ...AREAS.map((area) => (tested === null ? null : (tested.worked[area] ?? 0))),
    ...AREAS.map((area) => (tested === null ? null : (tested.chance[area] ?? 0))),
  ];
}

export const resultsCsv = (pairs: readonly Pair[]): string =>
  [HEADER, ...pairs.map(rowOf)].map((row) => `${row.map(written).join(",")}\r\n`).join("");
