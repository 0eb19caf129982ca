import { path, routeOf } from "../state/route.ts";
import { usePlace } from "./context.tsx";

const ICONS = {
  "/": "M4 11 12 4l8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z",
  "/progress": "M4 5v14h16M8 15.5v-3M12.5 15.5v-7M17 15.5v-5",
  "/learn": "M5 5h6a2 2 0 0 1 1 .5A2 2 0 0 1 13 5h6v13h-6a2 2 0 0 0-1 .5 2 2 0 0 0-1-.5H5zM12 6v12",
  "/settings": "M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4",
} as const;

export function Tabs() {
  const { words } = usePlace();
  const here = routeOf(path.value);
  const { today, progress, learn, settings } = words.nav;
  const names = { "/": today, "/progress": progress, "/learn": learn, "/settings": settings };
  return (
    <nav class="tabs" aria-label={words.nav.main}>
      {(Object.keys(ICONS) as (keyof typeof ICONS)[]).map((to) => (
        <a key={to} href={to} aria-current={here === to ? "page" : undefined}>
          <svg
            viewBox="0 0 24 24"
            fill="none"
            stroke="currentColor"
            stroke-width="1.8"
            stroke-linejoin="round"
            stroke-linecap="round"
            aria-hidden="true"
          >
            <path d={ICONS[to]} />
          </svg>
          {names[to]}
        </a>
      ))}
    </nav>
  );
}
