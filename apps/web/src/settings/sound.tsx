/** What a session sounds and feels like, and a way to hear it before lying down (H15). */
import type { SettingsWords } from "@rollwell/content";
import { useState } from "preact/hooks";
import { OneOf } from "../parts/choice.tsx";
import { usePlace } from "../parts/context.tsx";
import { Section, Slider, Switch } from "./controls.tsx";
import type { Save } from "./saving.ts";

const VOLUME = { min: 0, max: 1, step: 0.1 } as const;

export function Sound({ words, save }: { words: SettingsWords["sound"]; save: Save }) {
  const { app, language, words: common } = usePlace();
  const { voice, voiceVolume, tones, tonesVolume, buzz, coach, headset } = app.settings.value;
  const [test, setTest] = useState<"works" | "failed">("works");
  const percent = new Intl.NumberFormat(language, { style: "percent" });
  const play = (): void =>
    void import("../session/heard.ts").then(
      ({ soundCheck }) => {
        void soundCheck(app);
        setTest("works");
      },
      () => setTest("failed"),
    );
  return (
    <Section title={words.title}>
      <Switch
        label={words.voice}
        hint={words.voiceHint}
        value={voice}
        onChange={(next) => void save({ voice: next })}
      />
      {voice === "on" ? (
        <Slider
          label={words.voiceVolume}
          value={voiceVolume}
          range={VOLUME}
          show={(value) => percent.format(value)}
          onSettle={(value) => save({ voiceVolume: value })}
        />
      ) : null}
      <Switch
        label={words.tones}
        hint={words.tonesHint}
        value={tones}
        onChange={(next) => void save({ tones: next })}
      />
      {tones === "on" ? (
        <Slider
          label={words.tonesVolume}
          value={tonesVolume}
          range={VOLUME}
          show={(value) => percent.format(value)}
          onSettle={(value) => save({ tonesVolume: value })}
        />
      ) : null}
      <div class="named stack-s">
        <OneOf
          name="coach"
          legend={words.coach}
          options={[
            { value: "track", label: words.coachTrack },
            { value: "live", label: words.coachLive },
          ]}
          value={coach}
          onChange={(next) => void save({ coach: next })}
        />
        <p class="quiet small">{coach === "track" ? words.coachTrackHint : words.coachLiveHint}</p>
        <OneOf
          name="headset"
          legend={words.headset}
          options={[
            { value: "spot", label: words.headsetSpot },
            { value: "step", label: words.headsetStep },
          ]}
          value={headset}
          onChange={(next) => void save({ headset: next })}
        />
      </div>
      <Switch label={words.buzz} hint={words.buzzHint} value={buzz} onChange={(next) => void save({ buzz: next })} />
      <button type="button" class="button" disabled={voice === "off" && tones === "off"} onClick={play}>
        {words.test}
      </button>
      {test === "failed" ? <p role="alert">{common.common.loadFailed}</p> : null}
    </Section>
  );
}
