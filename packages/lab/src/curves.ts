/** Mean gain in the nth tested session under each policy, drawn. */
import type { Counts } from "./experiment.ts";
import type { Policy } from "./policy.ts";
import type { World } from "./world.ts";

const WIDTH = 640;
const HEIGHT = 360;
const LEFT = 48;
const RIGHT = 100;
const TOP = 36;
const BOTTOM = 40;
const SESSIONS = 32;

/** Each line has a colour on a light page, one on a dark page, and a pattern for those who see no colours. */
const LINES: readonly {
  readonly policy: Policy;
  readonly name: string;
  readonly colours: readonly [light: string, dark: string];
  readonly dash: string;
}[] = [
  { policy: "oracle", name: "oracle", colours: ["#6b7280", "#9ca3af"], dash: "2 4" },
  { policy: "ours", name: "Rollwell", colours: ["#0f766e", "#2dd4bf"], dash: "" },
  { policy: "bestFixed", name: "best fixed", colours: ["#b45309", "#fbbf24"], dash: "8 4" },
  { policy: "thompson", name: "Thompson", colours: ["#7c3aed", "#a78bfa"], dash: "4 3" },
  { policy: "article", name: "article", colours: ["#be185d", "#f472b6"], dash: "10 3 2 3" },
  { policy: "random", name: "random", colours: ["#64748b", "#cbd5e1"], dash: "1 3" },
];

const ofPage = (page: 0 | 1): string =>
  LINES.map(({ policy, colours }) => `.${policy}{stroke:${colours[page]}}text.${policy}{fill:${colours[page]}}`).join(
    "",
  );
const STYLE = `text{fill:#374151;stroke:none!important}.page{fill:#fff}.rule{stroke:#d1d5db}polyline{fill:none;stroke-width:2}
${ofPage(0)}
@media(prefers-color-scheme:dark){text{fill:#d1d5db}.page{fill:#111827}.rule{stroke:#374151}
${ofPage(1)}}`;

/** Mean of five neighbouring sessions. */
function smooth({ sum, count }: Counts["curve"][Policy]): readonly number[] {
  return Array.from({ length: SESSIONS }, (_, at) => {
    let total = 0;
    let people = 0;
    for (let near = Math.max(0, at - 2); near <= Math.min(SESSIONS - 1, at + 2); near++) {
      total += sum[near] as number;
      people += count[near] as number;
    }
    return people === 0 ? 0 : total / people;
  });
}

const one = (value: number): string => value.toFixed(1);

export function curvesOf(world: World, counts: Counts): string {
  const curves = LINES.map((line) => ({ ...line, values: smooth(counts.curve[line.policy]) }));
  const top = Math.max(0.1, ...curves.flatMap(({ values }) => values)) * 1.05;
  const x = (session: number): number => LEFT + (session / (SESSIONS - 1)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number): number => HEIGHT - BOTTOM - (value / top) * (HEIGHT - TOP - BOTTOM);
  const ends = curves.map(({ values }) => y(values[SESSIONS - 1] as number));
  const order = ends.map((_, index) => index).sort((a, b) => (ends[a] as number) - (ends[b] as number));
  let lowest = TOP - 14;
  for (const index of order) {
    lowest = Math.max(ends[index] as number, lowest + 14);
    ends[index] = lowest;
  }
  const drawn = curves.map(({ policy, name, dash, values }, index) => {
    const points = values.map((value, at) => `${one(x(at))},${one(y(value))}`).join(" ");
    const pattern = dash === "" ? "" : ` stroke-dasharray="${dash}"`;
    return `<polyline class="${policy}" points="${points}"${pattern}/>
<text class="${policy}" x="${WIDTH - RIGHT + 8}" y="${one((ends[index] as number) + 4)}">${name}</text>`;
  });
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const value = (part * top) / 1.05;
    return `<path d="M${LEFT} ${one(y(value))}H${WIDTH - RIGHT}" class="rule"/><text x="${LEFT - 6}" y="${one(y(value) + 4)}" text-anchor="end">${value.toFixed(2)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<title>World “${world}”: true gain in each tested session, in day-to-day spreads</title>
<style>${STYLE}</style>
<rect class="page" width="${WIDTH}" height="${HEIGHT}"/>
<text x="${LEFT}" y="20" font-size="14">World “${world}”: true gain by tested session</text>
${ticks.join("\n")}
${drawn.join("\n")}
<text x="${LEFT}" y="${HEIGHT - 12}">1st tested session</text><text x="${WIDTH - RIGHT}" y="${HEIGHT - 12}" text-anchor="end">${SESSIONS}th</text>
</svg>
`;
}
