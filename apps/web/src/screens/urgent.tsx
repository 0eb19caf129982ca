/** Reachable by anybody at any time, unscreened and without a connection (H06). */
import { usePlace, WithWords } from "../parts/context.tsx";
import { Page } from "../parts/page.tsx";
import "../styles/screening.css";

export function UrgentScreen() {
  const { words: app } = usePlace();
  return (
    <WithWords parts={["screening"]}>
      {({ screening: { urgentPage } }) => (
        <Page title={urgentPage.title}>
          <p class="call">{urgentPage.call}</p>
          <p>{urgentPage.body}</p>
          <section class="card">
            <h2>{urgentPage.signsTitle}</h2>
            <ul class="bullets">
              {Object.entries(urgentPage.signs).map(([id, sign]) => (
                <li key={id}>{sign}</li>
              ))}
            </ul>
          </section>
          <section class="stack-s">
            <h2>{urgentPage.todoTitle}</h2>
            <ol class="bullets">
              {urgentPage.todo.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          </section>
          <section class="stack-s">
            <h2>{urgentPage.sayTitle}</h2>
            <ul class="bullets">
              {Object.entries(urgentPage.say).map(([id, line]) => (
                <li key={id}>{line}</li>
              ))}
            </ul>
            <p>{urgentPage.sayAlso}</p>
          </section>
          <p class="quiet">{urgentPage.noneOfThese}</p>
          <a class="button" href="/">
            {app.common.back}
          </a>
        </Page>
      )}
    </WithWords>
  );
}
