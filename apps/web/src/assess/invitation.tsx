/** Asks once whether to find out; who says no finds it under Progress and is not asked again (H32). */
import { usePlace, WithWords } from "../parts/context.tsx";
import { finished } from "../session/next-time.ts";

export function Invitation() {
  const { app } = usePlace();
  // First a session: nobody can say yes to a test of what they have not tried.
  if (finished(app.journal.value) === 0) return null;
  return (
    <WithWords parts={["trial"]} meanwhile="nothing">
      {({ trial: { invite } }) => (
        <section class="card" aria-labelledby="invitation">
          <h2 id="invitation">{invite.title}</h2>
          <p>{invite.body}</p>
          <p class="quiet small">{invite.effort}</p>
          <div class="row">
            <a class="button" href="/test">
              {invite.begin}
            </a>
            <button type="button" class="button plain" onClick={() => void app.set({ tests: "off" })}>
              {invite.later}
            </button>
          </div>
        </section>
      )}
    </WithWords>
  );
}
