import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Whole } from "./whole.tsx";

/** A screen with its heading. The heading takes the focus, so that a screen reader starts where the eye does. */
export function Page({ title, lead, children }: { title: string; lead?: string; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    document.title = `${title} · Rollwell`;
  }, [title]);
  return (
    <main class="page">
      <header class="page-head">
        <h1 ref={heading} tabIndex={-1}>
          <Whole text={title} />
        </h1>
        {lead === undefined ? null : <p class="quiet">{lead}</p>}
      </header>
      {children}
    </main>
  );
}
