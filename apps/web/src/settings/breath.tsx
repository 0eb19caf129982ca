/** The breath that leads: 3–6 s in, 4–8 s out, nothing held (S12, H10). */

import type { SettingsWords } from "@rollwell/content";
import { BREATH_RANGE, type Seconds } from "@rollwell/engine";
import { usePlace } from "../parts/context.tsx";
import { fill } from "../state/words.ts";
import { Section, Slider, Switch } from "./controls.tsx";
import type { Save } from "./saving.ts";

export function Breathing({ words, save }: { words: SettingsWords["breath"]; save: Save }) {
  const { app, language, words: common } = usePlace();
  const { breath, pacer } = app.settings.value;
  const number = new Intl.NumberFormat(language);
  return (
    <Section title={words.title}>
      <Switch label={words.pacer} hint={words.hint} value={pacer} onChange={(next) => void save({ pacer: next })} />
      {(["in", "out"] as const).map((phase) => (
        <Slider
          key={phase}
          label={words[phase]}
          value={breath[phase]}
          range={{ ...BREATH_RANGE[phase], step: 1 }}
          show={(value) => fill(common.common.secondsShort, { n: number.format(value) })}
          onSettle={(value) => save({ breath: { ...app.settings.peek().breath, [phase]: value as Seconds } })}
        />
      ))}
    </Section>
  );
}
