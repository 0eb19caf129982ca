/** A technique as a square picture for the lock screen: the still figure in the colours of the app's style sheet. */
import { MOTIONS } from "@rollwell/content/motions";
import { type DrawOptions, drawStill, lineScale, type Skin, viewBox } from "@rollwell/figure";

const SIZE = 512;
const MARGIN = 24;
const SVG = "http://www.w3.org/2000/svg";

/** PNG. Null for a technique without a figure, and where the browser cannot draw beside the page. */
export async function coverOf(
  technique: string,
  { side, body, skin }: DrawOptions & { readonly skin: Skin },
): Promise<Blob | null> {
  const motion = MOTIONS[technique];
  if (motion === undefined || typeof OffscreenCanvas === "undefined") return null;
  const ink = new OffscreenCanvas(SIZE, SIZE).getContext("2d");
  if (ink === null) return null;
  const options = { body, side };
  const [left, top, wide, high] = viewBox(motion, options);
  // Only a drawing that is in the page knows its colours; this one is never seen.
  const frame = document.createElementNS(SVG, "svg");
  frame.setAttribute("class", "figure");
  frame.dataset["skin"] = skin;
  frame.setAttribute("width", "0");
  frame.setAttribute("aria-hidden", "true");
  frame.style.cssText = `position:fixed;--figure-width:${lineScale([left, top, wide, high])}`;
  document.body.append(frame);
  try {
    ink.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    ink.fillRect(0, 0, SIZE, SIZE);
    const scale = (SIZE - 2 * MARGIN) / Math.max(wide, high);
    ink.setTransform(scale, 0, 0, scale, SIZE / 2 - (left + wide / 2) * scale, SIZE / 2 - (top + high / 2) * scale);
    ink.lineJoin = "round";
    for (const { d, part, tone, edge } of drawStill(motion, options)) {
      const group = document.createElementNS(SVG, "g");
      group.setAttribute("class", `${part} ${tone} ${edge}`);
      frame.replaceChildren(group);
      const { fill, stroke, strokeWidth, strokeLinecap } = getComputedStyle(group);
      const path = new Path2D(d);
      if (stroke !== "none") {
        ink.strokeStyle = stroke;
        ink.lineWidth = Number.parseFloat(strokeWidth);
        ink.lineCap = strokeLinecap === "round" ? "round" : "butt";
        ink.stroke(path);
      }
      if (fill !== "none") {
        ink.fillStyle = fill;
        // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, no array
        ink.fill(path);
      }
    }
  } finally {
    frame.remove();
  }
  return ink.canvas.convertToBlob({ type: "image/png" });
}
