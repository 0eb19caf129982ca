/**
 * `npm run figures [-- --solve] [ID…]`: both ends of every motion from both sides and the body map, each as SVG and PNG,
 * and contact sheets as PNG, in light and dark, grey and small, into the git-ignored `figures-out/`. `--solve` first writes
 * each technique's `motion.ts` anew; `--shares` only tells how much of each picture its target and tool take up.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import type { BodyType, DrawOptions, Motion, Primitive, Skin } from "@rollwell/figure";
import { BODY_TYPES, drawAt, drawStanding, drawStill, SKINS, STANDING_BOX, viewBox } from "@rollwell/figure";
import { RECIPES, solve } from "@rollwell/figure/solve";
import { ensureChromium } from "./chromium.mjs";

const OUT = "figures-out";
const CSS = readFileSync("packages/figure/figure.css", "utf8");

/** A motion as the source of its `motion.ts`: the numbers that stay, and those that move key by key. */
export function sourceOf(motion: Motion): string {
  const { keys, ...rest } = motion;
  const first = keys[0] ?? [];
  const moving = first.flatMap((v, i) => (keys.some((key) => key[i] !== v) ? [i] : []));
  const moves = moving.map((i) => `${i}: [${keys.map((key) => key[i] ?? 0).join(", ")}]`);
  const still = first.map((v, i) => (moving.includes(i) ? 0 : v));
  const fields = Object.entries(rest).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `/** Solved by \`npm run figures -- --solve\` from the recipe in packages/figure: do not edit. */
import { keysOf, type Motion } from "@rollwell/figure";

export const motion: Motion = {
  keys: keysOf([${still.join(", ")}], { ${moves.join(", ")} }),
  ${fields.join(",\n  ")},
};
`;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function svgOf(
  paths: readonly Primitive[],
  box: readonly number[],
  size: "small" | "large",
  skin: Skin = "medium",
): string {
  const width = (Math.max(box[2] ?? 0, box[3] ?? 0) / 2000) * (size === "small" ? 1.3 : 1);
  const drawn = paths.map(
    ({ id, d, part, tone, edge }) => `<path id="${id}" class="${part} ${tone} ${edge}" d="${d}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" class="figure ${size}" data-skin="${skin}" viewBox="${box.join(" ")}" style="--figure-width:${width.toFixed(3)}">${drawn.join("")}</svg>`;
}

interface Cell {
  readonly name: string;
  readonly svg: string;
}

const LOOKS = ["light", "dark"] as const;
type Look = (typeof LOOKS)[number];

interface Sheet {
  readonly cells: readonly Cell[];
  readonly wide: number;
  readonly columns: number;
  readonly look: Look;
  readonly filter?: string;
}

async function photograph(
  browser: Browser,
  file: string,
  { cells, wide, columns, look, filter }: Sheet,
): Promise<void> {
  const page = await browser.newPage({
    colorScheme: look,
    viewport: { width: columns * (wide + 16) + 24, height: 400 },
  });
  const figures = cells.map(({ name, svg }) => `<figure>${svg}<figcaption>${escaped(name)}</figcaption></figure>`);
  await page.setContent(`<style>:root{color-scheme:${look}}body{margin:12px;background:light-dark(#f7f3ec,#12161d);
color:light-dark(#1d2430,#f1efe9);font:12px system-ui;display:grid;gap:12px 16px;grid-template-columns:repeat(${columns},${wide}px);
filter:${filter ?? "none"}}figure{margin:0;display:flex;flex-direction:column;justify-content:flex-end;text-align:center}
svg{width:100%;max-height:${Math.round(wide * (columns === 4 ? 3 : 1.05))}px}${CSS}</style>${figures.join("")}`);
  await page.screenshot({ path: `${OUT}/${file}`, fullPage: true });
  await page.close();
}

const fileOf = ({ name }: Cell): string => name.replaceAll(" · ", "-").replaceAll(" ", "-");

/** Each picture by itself, as large as a technique's page shows it. */
async function portray(browser: Browser, cells: readonly Cell[]): Promise<void> {
  const page = await browser.newPage({ colorScheme: "light", viewport: { width: 640, height: 640 } });
  for (const cell of cells) {
    writeFileSync(`${OUT}/${fileOf(cell)}.svg`, cell.svg.replace(">", `><style>${CSS}</style>`));
    await page.setContent(`<style>:root{color-scheme:light}body{margin:0;background:#f7f3ec}
svg{display:block;width:640px;max-height:640px}${CSS}</style>${cell.svg}`);
    await page.locator("svg").screenshot({ path: `${OUT}/${fileOf(cell)}.png` });
  }
  await page.close();
}

const SIDES: Readonly<Record<Motion["works"], readonly DrawOptions["side"][]>> = {
  both: ["both"],
  left: ["left", "right"],
  right: ["right", "left"],
};

function cellsOf(
  motions: readonly (readonly [string, Motion])[],
  body: BodyType,
  size: "small" | "large",
): readonly Cell[] {
  return motions.flatMap(([id, motion]) =>
    SIDES[motion.works].flatMap((side) => {
      const options = { body, side } as const;
      const ends = size === "small" ? [motion.still] : [0, 1];
      return ends.map((part) => ({
        name: `${id} · ${side === "both" ? "" : `${side} `}${part}`,
        svg: svgOf(drawAt(motion, part, options), viewBox(motion, options), size),
      }));
    }),
  );
}

/** The body map of every body, nothing chosen. */
const mapCells = (): readonly Cell[] =>
  BODY_TYPES.flatMap((body) =>
    (["back", "front"] as const).map((view) => {
      const paths = drawStanding({ body, view }).filter(({ id }) => !id.startsWith("tick-"));
      return { name: `map · ${body} ${view}`, svg: svgOf(paths, STANDING_BOX, "large") };
    }),
  );

/** Everybody who can be chosen to show a motion. */
const peopleCells = (motions: readonly (readonly [string, Motion])[]): readonly Cell[] =>
  motions.flatMap(([id, motion]) =>
    BODY_TYPES.flatMap((body) =>
      SKINS.map((skin) => {
        const options = { body, side: SIDES[motion.works][0] ?? "both" } as const;
        const svg = svgOf(drawAt(motion, motion.still, options), viewBox(motion, options), "small", skin);
        return { name: `${id} · ${body} ${skin}`, svg };
      }),
    ),
  );

/** Share of the picture in which a kind of path is really seen, by drawing everything else black. */
async function shares(browser: Browser, cells: readonly Cell[]): Promise<readonly string[]> {
  const page = await browser.newPage();
  const flat = `.figure path{fill:#000!important;stroke:none!important}.figure :is(.arrow,.halo,.fibre,.eye,.tool-groove){display:none}
.figure :is(.press,.move){fill:#f00!important}.figure :is(.tool,.tool-end,.tool-hole){fill:#0f0!important}`;
  const rows: string[] = [];
  for (const { name, svg } of cells) {
    const plain = svg.replace(">", ` width="400" height="400"><style>${flat}</style>`);
    const [marked, tool] = (await page.evaluate(`(async () => {
      const image = new Image();
      image.src = "data:image/svg+xml;utf8," + encodeURIComponent(${JSON.stringify(plain)});
      await image.decode();
      const canvas = new OffscreenCanvas(400, 400);
      const ink = canvas.getContext("2d");
      ink.drawImage(image, 0, 0);
      const { data } = ink.getImageData(0, 0, 400, 400);
      const box = ${JSON.stringify(/viewBox="([^"]+)"/.exec(svg)?.[1]?.split(" ").map(Number) ?? [])};
      const all = 160000 * Math.min(box[2], box[3]) / Math.max(box[2], box[3]);
      let [red, green] = [0, 0];
      for (let i = 0; i < data.length; i += 4) {
        if (data[i] > 128) red++;
        if (data[i + 1] > 128) green++;
      }
      return [100 * red / all, 100 * green / all];
    })()`)) as readonly [number, number];
    rows.push(`${name.padEnd(34)} target ${marked.toFixed(1).padStart(5)} %   tool ${tool.toFixed(1).padStart(5)} %`);
  }
  await page.close();
  return rows;
}

async function main(args: readonly string[]): Promise<void> {
  const wanted = args.filter((arg) => !arg.startsWith("--"));
  if (args.includes("--solve")) {
    for (const [id, recipe] of Object.entries(RECIPES)) {
      if (wanted.length > 0 && !wanted.includes(id)) continue;
      writeFileSync(`packages/content/src/techniques/${id}/motion.ts`, sourceOf(solve(recipe)));
    }
  }
  const solved = Object.entries(RECIPES).filter(([id]) => wanted.length === 0 || wanted.includes(id));
  const motions = solved.map(([id, recipe]) => [id, solve(recipe)] as const);
  mkdirSync(OUT, { recursive: true });
  const { path } = await ensureChromium();
  const browser = await chromium.launch({ executablePath: path });
  const large = cellsOf(motions, "slender", "large");
  const columns = 6;
  if (args.includes("--shares")) {
    console.log((await shares(browser, large)).join("\n"));
    await browser.close();
    return;
  }
  const map = mapCells();
  await portray(browser, [...large, ...map]);
  if (wanted.length > 0) {
    const strip = motions.flatMap(([id, motion]) =>
      BODY_TYPES.flatMap((body) =>
        [0, 0.25, 0.5, 0.75, 1].map((part) => {
          const options = { body, side: SIDES[motion.works][0] ?? "both" } as const;
          const svg = svgOf(drawAt(motion, part, options), viewBox(motion, options), "large");
          return { name: `${id} ${body} ${part}`, svg };
        }),
      ),
    );
    await photograph(browser, "chosen.png", { cells: large, wide: 420, columns: 3, look: "light" });
    await photograph(browser, "strip.png", { cells: strip, wide: 300, columns: 5, look: "light" });
    await browser.close();
    return;
  }
  const small = cellsOf(motions, "slender", "small");
  const full = cellsOf(motions, "full", "large");
  const still = motions.map(([id, motion]) => {
    const options = { body: "slender", side: SIDES[motion.works][0] ?? "both" } as const;
    return { name: id, svg: svgOf(drawStill(motion, options), viewBox(motion, options), "large") };
  });
  const people = peopleCells(motions);
  for (const look of LOOKS) {
    await photograph(browser, `${look}.png`, { cells: large, wide: 240, columns, look });
    await photograph(browser, `grey-${look}.png`, { cells: large, wide: 240, columns, look, filter: "grayscale(1)" });
    await photograph(browser, `small-${look}.png`, { cells: small, wide: 112, columns: 10, look });
    await photograph(browser, `full-${look}.png`, { cells: full, wide: 240, columns, look });
    await photograph(browser, `still-${look}.png`, { cells: still, wide: 240, columns, look });
    await photograph(browser, `people-${look}.png`, { cells: people, wide: 160, columns: 6, look });
    await photograph(browser, `map-${look}.png`, { cells: map, wide: 330, columns: 4, look });
  }
  await browser.close();
}

if (import.meta.main) await main(process.argv.slice(2));
