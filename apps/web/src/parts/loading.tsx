import { usePlace } from "./context.tsx";

export function Loading({ state, onRetry }: { state: "waiting" | "failed"; onRetry: () => void }) {
  const { words } = usePlace();
  if (state === "waiting")
    return (
      <main class="page" aria-busy="true">
        <p class="quiet">{words.common.loading}</p>
      </main>
    );
  return (
    <main class="page">
      <p role="alert">{words.common.loadFailed}</p>
      <button type="button" class="button" onClick={onRetry}>
        {words.common.tryAgain}
      </button>
    </main>
  );
}
