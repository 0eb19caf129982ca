/** A strip along the whole height of the screen, at its right edge: what is laid on it, and a finger, are measured there. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** Height of the window in CSS pixels, followed. */
export function useHeight(): number {
  const [height, setHeight] = useState(innerHeight);
  useEffect(() => {
    const follow = (): void => setHeight(innerHeight);
    addEventListener("resize", follow);
    return () => removeEventListener("resize", follow);
  }, []);
  return height;
}

/** How far an arrow key goes; `null`: not a key of a slider. */
export function keyMove(key: string): number | null {
  if (key === "ArrowDown" || key === "ArrowRight") return 1;
  if (key === "ArrowUp" || key === "ArrowLeft") return -1;
  if (key === "PageDown") return 10;
  return key === "PageUp" ? -10 : null;
}

/** A slider on its side: `onTouch` gets pixels from the top, `onMove` steps, as many as they are. */
export function Strip({
  name,
  text,
  range,
  value,
  onTouch,
  onMove,
  children,
}: {
  name: string;
  text: string;
  range: { readonly min: number; readonly max: number };
  value: number | null;
  onTouch: (px: number) => void;
  onMove: (by: number) => void;
  children: ComponentChildren;
}) {
  const strip = useRef<HTMLDivElement>(null);
  const touch = ({ clientY }: { readonly clientY: number }): void =>
    onTouch(clientY - (strip.current?.getBoundingClientRect().top ?? 0));
  return (
    <div
      ref={strip}
      class="strip"
      role="slider"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={name}
      aria-valuemin={range.min}
      aria-valuemax={range.max}
      aria-valuenow={value ?? range.min}
      aria-valuetext={text}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus({ preventScroll: true });
        event.preventDefault();
        touch(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) touch(event);
      }}
      onKeyDown={(event) => {
        const by = keyMove(event.key);
        if (by === null) return;
        event.preventDefault();
        onMove(by);
      }}
    >
      {children}
    </div>
  );
}
