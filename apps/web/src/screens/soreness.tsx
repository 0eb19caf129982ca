/** How sore each place is, the day after, asked once (S19). */
import type { Area, FactBody } from "@rollwell/engine";
import { useState } from "preact/hooks";
import { usePlace } from "../parts/context.tsx";
import { Scale } from "../parts/scale.tsx";

export function Soreness({ areas }: { areas: readonly Area[] }) {
  const { app, words } = usePlace();
  const [told, setTold] = useState<Partial<Record<Area, number>>>({});
  const save = (): void => {
    const facts = areas.flatMap((area): FactBody[] => {
      const soreness = told[area];
      return soreness === undefined ? [] : [{ kind: "sore", area, soreness }];
    });
    void app.append([...facts, { kind: "asked-soreness" }]);
  };
  return (
    <section class="card" aria-labelledby="sore">
      <h2 id="sore">{words.today.soreness.title}</h2>
      <p class="quiet">{words.today.soreness.body}</p>
      {areas.map((area) => (
        <Scale
          key={area}
          name={`sore-${area}`}
          legend={words.areas[area]}
          low={words.today.soreness.none}
          high={words.today.soreness.worst}
          value={told[area] ?? null}
          onChange={(value) => setTold({ ...told, [area]: value })}
        />
      ))}
      <div class="row">
        <button type="button" class="button primary" disabled={Object.keys(told).length === 0} onClick={save}>
          {words.today.soreness.save}
        </button>
        <button type="button" class="button plain" onClick={() => void app.append([{ kind: "asked-soreness" }])}>
          {words.today.soreness.notNow}
        </button>
      </div>
    </section>
  );
}
