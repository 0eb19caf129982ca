/** As many unknowns as conditions: damped Newton steps with a measured slope. Fast enough for a build, never shipped. */
export function solveFor(
  conditions: (free: readonly number[]) => readonly number[],
  start: readonly number[],
): readonly number[] {
  const nudge = 0.05;
  let free = [...start];
  for (let round = 0; round < 60; round++) {
    const now = conditions(free);
    if (now.every((v) => Math.abs(v) < 1e-4)) return free;
    const columns = free.map((_, k) => {
      const moved = conditions(free.map((v, i) => (i === k ? v + nudge : v)));
      return moved.map((v, i) => (v - (now[i] ?? 0)) / nudge);
    });
    const step = eliminated(columns, now);
    const damping = Math.min(1, 12 / Math.max(...step.map(Math.abs), 1e-9)) * (round < 25 ? 1 : 0.4);
    free = free.map((v, i) => v - (step[i] ?? 0) * damping);
  }
  return free;
}

/** The step s with Σ columns[k]·s[k] = now, by elimination with the greatest pivot; a flat slope gives a small step. */
function eliminated(columns: readonly (readonly number[])[], now: readonly number[]): readonly number[] {
  const size = now.length;
  const rows = now.map((value, i) => [...columns.map((column) => column[i] ?? 0), value]);
  const cell = (i: number, k: number): number => rows[i]?.[k] ?? 0;
  for (let k = 0; k < size; k++) {
    let best = k;
    for (let i = k + 1; i < size; i++) if (Math.abs(cell(i, k)) > Math.abs(cell(best, k))) best = i;
    const pivot = rows[best] ?? [];
    [rows[k], rows[best]] = [pivot, rows[k] ?? []];
    if (Math.abs(pivot[k] ?? 0) < 1e-6) pivot[k] = 1e-6;
    for (let i = 0; i < size; i++) {
      if (i === k) continue;
      const factor = cell(i, k) / cell(k, k);
      rows[i] = (rows[i] ?? []).map((v, c) => v - factor * (pivot[c] ?? 0));
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}
