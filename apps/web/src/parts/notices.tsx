/** What the person has to know about their memory and the app itself, in one plain line each. */
import { useState } from "preact/hooks";
import { usePlace } from "./context.tsx";

/** Home-screen apps on iOS keep their storage; tabs lose it after a week without a visit. */
function isIosTab(): boolean {
  const ios =
    /iPhone|iPad|iPod/.test(navigator.userAgent) ||
    (navigator.userAgent.includes("Mac") && navigator.maxTouchPoints > 1);
  return ios && !matchMedia("(display-mode: standalone)").matches;
}

export function Notices() {
  const { app, words } = usePlace();
  const [dismissed, setDismissed] = useState<"yes" | "no">("no");
  const notice = app.notice.value;
  const update = app.update.value;
  const hasHistory = app.journal.value.firstDay !== null;
  return (
    <div class="notices">
      <div aria-live="assertive">{notice === null ? null : <p class="notice">{words.trouble[notice]}</p>}</div>
      {update === null || app.playing.value === "yes" ? null : (
        <div class="notice" role="status">
          <span>{words.trouble.update}</span>
          <button type="button" class="button" onClick={update}>
            {words.trouble.updateNow}
          </button>
        </div>
      )}
      {hasHistory && dismissed === "no" && isIosTab() ? (
        <div class="notice">
          <span>{words.trouble.installIos}</span>
          <button type="button" class="button plain" onClick={() => setDismissed("yes")}>
            {words.trouble.dismiss}
          </button>
        </div>
      ) : null}
    </div>
  );
}
