/**
 * A technique as a picture that moves. Its drawing is a chunk of its own, fetched when a figure is first shown; the words
 * that belong to it are there at once. Paths are made once and moved in place.
 */
import type { Side } from "@rollwell/engine";
import type { BodyType, Picture, Rides } from "@rollwell/figure";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { usePlace } from "./context.tsx";
import "@rollwell/figure/figure.css";
import "../styles/figure.css";

type Art = typeof import("./figure-art.ts");

let art: Art | null = null;

/** So that the first figure of a session needs no waiting. */
export async function fetchFigures(): Promise<void> {
  art ??= await import("./figure-art.ts");
}

const make = <Name extends "g" | "path">(name: Name): SVGElementTagNameMap[Name] =>
  document.createElementNS("http://www.w3.org/2000/svg", name);

/** Pictures a second: nothing here moves faster than 5 cm/s (S13), and each picture costs a phone battery. */
const RATE = 12;
/** Different pictures of a motion: about a pixel of a phone apart. Each is worked out once, and told apart by its number. */
const PICTURES = 64;
/** Pixels of the page, about a minute of arc: what moves by less is not moved. */
const UNSEEN = 0.7;

/** How much thicker the lines of a small picture are. */
const SMALL = 1.3;

export interface FigureProps {
  readonly technique: string;
  readonly side: Side;
  /** What it shows, for those who do not see it; `null` where the words stand beside it. */
  readonly label: { readonly title: string; readonly description: string } | null;
  /** `still`: one picture with the other end of the motion behind it. `moving`: by its own clock, or where `at` says. */
  readonly shows: "still" | "moving";
  /** What leads the motion, 0…1, asked for each picture; `null`: by its own clock. */
  readonly at?: () => number | null;
}

/** Makes the paths of a picture; the answer turns one picture into the next with them and touches what differs alone. */
function hang(layer: SVGGElement, first: Picture): (shown: Picture, next: Picture) => void {
  const nodes: SVGPathElement[] = [];
  const riding: { readonly rides: Rides; readonly group: SVGGElement }[] = [];
  layer.replaceChildren();
  for (const [i, { d, part, tone, edge, rides }] of first.paths.entries()) {
    if (first.paths[i - 1]?.rides !== rides) riding.push({ rides, group: layer.appendChild(make("g")) });
    // Each path inherits its looks from a group that never changes: a new `d` restyles the path, and that is cheap without rules.
    const looks = make("g");
    looks.setAttribute("class", `${part} ${tone} ${edge}`);
    const node = make("path");
    node.setAttribute("d", d);
    looks.append(node);
    riding.at(-1)?.group.append(looks);
    nodes.push(node);
  }
  return (shown, next) => {
    for (const [i, node] of nodes.entries()) {
      const d = next.paths[i]?.d ?? "";
      if (d !== shown.paths[i]?.d) node.setAttribute("d", d); // not mat, wall and what rests
    }
    for (const { rides, group } of riding) {
      const [x, y] = next.shifts[rides];
      const [wasX, wasY] = shown.shifts[rides];
      if (x !== wasX || y !== wasY) group.setAttribute("transform", `translate(${x} ${y})`);
    }
  };
}

/** Parts of a motion in a second: no pace and no breath is that quick, so only what would jump is held up. */
const QUICKEST = 0.6;

/** Draws into `frame` until the answer is called. */
function play(
  frame: SVGSVGElement,
  layer: SVGGElement,
  { MOTIONS, drawAt, drawStill, ledAt, lineScale, partAt, settled, unshifted, viewBox }: Art,
  props: FigureProps & { readonly body: BodyType; readonly calm: boolean },
): () => void {
  const motion = MOTIONS[props.technique];
  if (motion === undefined) return () => {};
  const options = { body: props.body, side: props.side };
  const box = viewBox(motion, options);
  frame.setAttribute("viewBox", box.join(" "));
  const scale = lineScale(box) * (props.shows === "still" ? SMALL : 1);
  frame.style.setProperty("--figure-width", scale.toFixed(3));
  const start = performance.now();
  const wanted = (now: number): number => {
    const led = props.at?.() ?? null;
    return led === null ? partAt(motion, (now - start) / 1000) : ledAt(motion, led);
  };
  let [part, moved] = [wanted(start), start];
  const partNow = (): number => {
    const now = performance.now();
    const most = (QUICKEST * (now - moved)) / 1000;
    part += Math.max(-most, Math.min(most, wanted(now) - part));
    moved = now;
    return part;
  };
  const still = (): unknown => hang(layer, unshifted(drawStill(motion, options)));
  if (props.calm || props.shows === "still") {
    still();
    return () => {};
  }
  const first = unshifted(drawAt(motion, partNow(), options));
  let show = hang(layer, first);
  let pictures: Picture[] = [];
  let unseen = 0; // millimetres of the body that are not seen at this size
  let shown = first;
  const update = (): void => {
    const at = Math.round(partNow() * PICTURES);
    const next = pictures[at] ?? settled(shown, drawAt(motion, at / PICTURES, options), unseen);
    pictures[at] = next;
    show(shown, next);
    shown = next;
  };
  let isSeen = true;
  let frameId = 0;
  // By a timer: a frame asked for at every refresh would be styled and composed, changed or not.
  const timer = setInterval(() => {
    cancelAnimationFrame(frameId);
    if (isSeen) frameId = requestAnimationFrame(update);
  }, 1000 / RATE);
  const watch = new IntersectionObserver((seen) => {
    isSeen = seen.at(-1)?.isIntersecting !== false;
  });
  watch.observe(frame);
  // On paper nothing moves: both ends of the motion are told by one picture.
  const afterPrint = (): void => {
    show = hang(layer, first);
    shown = first;
  };
  addEventListener("beforeprint", still);
  addEventListener("afterprint", afterPrint);
  const size = new ResizeObserver(([at]) => {
    if (at === undefined) return;
    const { width, height } = at.contentRect;
    unseen = UNSEEN * Math.max(box[2] / width, box[3] / height);
    pictures = [];
  });
  size.observe(frame);
  return () => {
    clearInterval(timer);
    cancelAnimationFrame(frameId);
    removeEventListener("beforeprint", still);
    removeEventListener("afterprint", afterPrint);
    watch.disconnect();
    size.disconnect();
  };
}

/** Whether less motion is wished, now. */
function useCalm(): boolean {
  const [query] = useState(() => matchMedia("(prefers-reduced-motion: reduce)"));
  const [calm, setCalm] = useState(query.matches);
  useEffect(() => {
    const turn = (): void => setCalm(query.matches);
    query.addEventListener("change", turn);
    return () => query.removeEventListener("change", turn);
  }, [query]);
  return calm;
}

export function Figure(props: FigureProps) {
  const { technique, side, label, shows } = props;
  const calm = useCalm();
  const { body, skin } = usePlace().app.settings.value;
  const frame = useRef<SVGSVGElement>(null);
  const layer = useRef<SVGGElement>(null);
  const at = useRef(props.at);
  at.current = props.at;
  const id = useId();
  const [state, setState] = useState<"waiting" | "here" | "failed">(art === null ? "waiting" : "here");
  useEffect(() => {
    if (state === "waiting")
      fetchFigures().then(
        () => setState("here"),
        () => setState("failed"),
      );
  }, [state]);
  useEffect(() => {
    if (state !== "here" || art === null || frame.current === null || layer.current === null) return;
    const own = { technique, side, body, calm, label, shows, at: () => at.current?.() ?? null };
    return play(frame.current, layer.current, art, own);
  }, [state, technique, side, body, calm, shows]);
  const names =
    label === null
      ? ({ "aria-hidden": "true" } as const)
      : ({ role: "img", "aria-labelledby": `${id}-title`, "aria-describedby": `${id}-text` } as const);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it has one wherever it is not decoration
    <svg ref={frame} class={shows === "still" ? "figure small" : "figure"} data-skin={skin} {...names}>
      {label === null ? null : (
        <>
          <title id={`${id}-title`}>{label.title}</title>
          <desc id={`${id}-text`}>{label.description}</desc>
        </>
      )}
      <g ref={layer} />
    </svg>
  );
}
