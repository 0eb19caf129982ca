/** `npm run lab [-- --people N --days N --seed N --json]`: the table or the JSON, and the curves in `lab-out/`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { curvesOf } from "./curves.ts";
import { type Counts, runWorlds } from "./experiment.ts";
import { type Report, reportOf, tableOf } from "./report.ts";
import { updateMicros } from "./speed.ts";
import { WORLDS, type World } from "./world.ts";

const { values } = parseArgs({
  options: {
    people: { type: "string", default: "10000" },
    days: { type: "string", default: "90" },
    seed: { type: "string", default: "1" },
    json: { type: "boolean", default: false },
  },
});

function whole(name: "people" | "days" | "seed", low: number, high: number): number {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value >= low && value <= high) return value;
  console.error(`--${name} must be a whole number from ${low} to ${high}`);
  process.exit(2);
}

const people = whole("people", 1, 100_000);
const days = whole("days", 1, 366);
const seed = whole("seed", 0, 1_000_000);

const started = performance.now();
const all: Record<World, Counts> = runWorlds(WORLDS, { people, days, seed });
const seconds = Math.round((performance.now() - started) / 100) / 10;
const report: Report = {
  people,
  days,
  worlds: Object.fromEntries(WORLDS.map((world) => [world, reportOf(all[world])])) as Report["worlds"],
  seconds,
  beliefUpdateMicros: updateMicros(() => performance.now()),
};

mkdirSync("lab-out", { recursive: true });
for (const world of WORLDS) writeFileSync(`lab-out/${world}.svg`, curvesOf(world, all[world]));

if (values.json) console.log(JSON.stringify(report));
else {
  console.log(`${people} people a world, ${days} days, seed ${seed}: ${seconds} s\n`);
  console.log(tableOf(all));
  console.log(`\none belief update: ${report.beliefUpdateMicros} µs; curves in lab-out/`);
}
