import type { AppWords } from "@rollwell/content";

export function Loading({
  words,
  state,
  onRetry,
}: {
  words: AppWords["common"];
  state: "waiting" | "failed";
  onRetry: () => void;
}) {
  if (state === "waiting")
    return (
      <main class="page" aria-busy="true">
        <p class="quiet">{words.loading}</p>
      </main>
    );
  return (
    <main class="page">
      <p role="alert">{words.loadFailed}</p>
      <button type="button" class="button" onClick={onRetry}>
        {words.tryAgain}
      </button>
    </main>
  );
}
