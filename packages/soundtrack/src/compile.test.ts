import { type CueId, marks, TONES, type Tone } from "@rollwell/engine";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_ON, clipOf, clipsFor, compiled, PIECES, pieceOf, planOf } from "../test/rig.ts";
import { compile, recording } from "./compile.ts";
import { cuesNeeded, cuesRecorded, cuesWelcome } from "./needed.ts";
import { phraseOf } from "./phrase.ts";
import type { Piece } from "./piece.ts";
import { RATE } from "./rate.ts";
import type { PlacedCue, Score } from "./score.ts";
import { toneAt } from "./tones.ts";

const TRACKS = PIECES.map((piece) => ({ piece, ...compiled(piece) }));

const phrasesOf = ({ cues }: Pick<Score, "cues">): readonly PlacedCue[] => cues.filter(({ kind }) => kind === "phrase");
const decibels = (value: number): number => 20 * Math.log10(value / 32_768);

function rms(samples: Int16Array, from: number, length: number): number {
  let sum = 0;
  for (let i = from; i < from + length; i++) sum += (samples[i] as number) ** 2;
  return decibels(Math.sqrt(sum / length));
}

function peak(samples: Int16Array): number {
  let most = 0;
  for (const value of samples) most = Math.max(most, Math.abs(value));
  return decibels(most);
}

/** How much of a sound is in the samples at a place: 1 all of it, 0 nothing. */
function alike(samples: Int16Array, at: number, sound: Int16Array): number {
  let [product, power, own] = [0, 0, 0];
  for (let i = 0; i < sound.length; i++) {
    const [a, b] = [samples[at + i] as number, sound[i] as number];
    product += a * b;
    power += a * a;
    own += b * b;
  }
  return product / Math.sqrt(power * own);
}

describe("the main line", () => {
  it("[S6] is as long as the plan, to the sample, and every step begins where the one before ends", () => {
    for (const { piece, score, samples } of TRACKS) {
      expect(score.mainEnd).toBe(piece.plan.totalSeconds);
      expect(score.length).toBe(samples.length);
      let from = 0;
      for (const [i, { seconds }] of piece.plan.steps.entries()) {
        expect(score.steps[i]).toEqual({ from, length: seconds });
        from += seconds;
      }
      expect(from).toBe(score.mainEnd);
    }
  });

  it("[H14] holds exactly the marks of every step, each at its sample", () => {
    for (const { piece, score } of TRACKS) {
      const meant = piece.plan.steps.flatMap((step, i) =>
        marks(step, piece.techniques[i] as (typeof piece.techniques)[number], step.seconds, piece.breath).flatMap(
          (mark) => {
            const at = ((score.steps[i]?.from ?? 0) + mark.at) * RATE;
            if (mark.kind === "say" || mark.kind === "ask") return [`${i} ${at} ${mark.cue}`];
            return mark.kind === "tone" ? [`${i} ${at} ${mark.tone}`] : [];
          },
        ),
      );
      const missed = new Set(
        score.dropped.map(({ step, at, cue }) => `${step} ${((score.steps[step]?.from ?? 0) + at) * RATE} ${cue}`),
      );
      const laid = score.cues
        .filter(({ step, kind }) => step !== null && kind !== "turn")
        .map(({ step, at, id }) => `${step} ${at} ${id}`);
      expect(laid.toSorted()).toEqual(meant.filter((mark) => !missed.has(mark)).toSorted());
    }
  });

  it("[H14] each phrase is found in the sound at its sample, and nowhere near it", () => {
    for (const { score, samples } of TRACKS) {
      for (const { at, id } of phrasesOf(score)) {
        const phrase = phraseOf(clipOf(id as CueId), 1) as Int16Array;
        expect(alike(samples, at, phrase), `${id} at ${at}`).toBeGreaterThan(0.95);
        expect(alike(samples, at + 3, phrase)).toBeLessThan(0.5);
      }
    }
  });

  it("[H14] no phrase sounds over another, and none outlasts its step", () => {
    for (const { score } of TRACKS) {
      const phrases = phrasesOf(score);
      for (const [i, { at, until, step }] of phrases.entries()) {
        expect(until).toBeLessThanOrEqual(phrases[i + 1]?.at ?? score.length);
        if (step === null) continue;
        const { from, length } = score.steps[step] as Score["steps"][number];
        expect(at).toBeGreaterThanOrEqual(from * RATE);
        expect(until).toBeLessThanOrEqual((from + length) * RATE);
      }
    }
  });

  it("[S13] turns are told where the pacer turns, and only of a way worth telling", () => {
    const turns = TRACKS.flatMap(({ piece, score }) =>
      score.cues.flatMap(({ kind, step, at }) => {
        if (kind !== "turn" || step === null) return [];
        const { track, speed } = piece.plan.steps[step] as Piece["plan"]["steps"][number];
        if (track === null || speed === null) return [Number.NaN];
        const ways = ((at / RATE - (score.steps[step]?.from ?? 0)) * speed) / (track.high - track.low);
        return [Math.abs(ways - Math.round(ways))];
      }),
    );
    expect(turns.length).toBeGreaterThan(10);
    expect(Math.max(...turns)).toBeLessThan(1e-3);
  });
});

/** What the tones alone put into a track: the same track without them is taken away from it. */
function ringingIn(piece: Piece, samples: Int16Array): Int16Array {
  const without = compiled(piece, { tones: "off" }).samples;
  return samples.map((value, i) => value - (without[i] as number));
}

describe("the tones in the sound", () => {
  const NAMES = [...TONES, "turn"] as const;
  const tones = new Map(NAMES.map((name) => [name, toneAt(name, ALL_ON.tonesVolume)]));
  const toneOf = ({ id }: Pick<PlacedCue, "id">): Int16Array => tones.get(id as Tone | "turn") as Int16Array;
  const rung = ({ cues }: Score): readonly PlacedCue[] => cues.filter(({ kind }) => kind !== "phrase");
  const RINGING = TRACKS.map(({ piece, score, samples }) => ({ score, ringing: ringingIn(piece, samples) }));

  it("[H14] each tone and turn of every chapter sounds at its sample, softer under a voice, and nothing else does", () => {
    for (const { score, ringing } of RINGING) {
      const meant = new Float64Array(score.length);
      for (const cue of rung(score)) {
        const gain = cue.level === "full" ? 1 : 0.35;
        for (const [i, value] of toneOf(cue).entries()) (meant[cue.at + i] as number) += value * gain;
      }
      // Each sum is cut to a whole number.
      for (let i = 0; i < score.length; i++)
        if (Math.abs((ringing[i] as number) - (meant[i] as number)) > 2)
          expect.fail(`not what is meant at sample ${i}`);
    }
    const all = TRACKS.flatMap(({ score }) => rung(score));
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set(NAMES));
    expect(new Set(all.map(({ level }) => level))).toEqual(new Set(["full", "under-voice"]));
  });

  it("[H04] none can be taken for another: where one rings alone, no other is as like what is heard", () => {
    const alone = new Set<string>();
    for (const { score, ringing } of RINGING) {
      const cues = rung(score);
      for (const [i, cue] of cues.entries()) {
        if ((cues[i - 1]?.until ?? 0) > cue.at || (cues[i + 1]?.at ?? score.length) < cue.until) continue;
        alone.add(cue.id);
        const heard = ringing.subarray(cue.at, cue.until);
        const likeness = (name: (typeof NAMES)[number]): number => {
          const sound = new Int16Array(heard.length);
          sound.set((tones.get(name) as Int16Array).subarray(0, heard.length));
          return alike(heard, 0, sound);
        };
        expect(likeness(cue.id as Tone | "turn"), `${cue.id} at ${cue.at}`).toBeGreaterThan(0.99);
        for (const name of NAMES) if (name !== cue.id) expect(likeness(name), name).toBeLessThan(0.5);
      }
    }
    for (const name of ["stop", "in", "out", "tick", "turn", "hold-over"]) expect(alone).toContain(name);
  });
});

describe("phrases that are too long", () => {
  const [, , piece] = PIECES as readonly [Piece, Piece, Piece];

  it("[H01] the limit stays, lesser talk is dropped and told", () => {
    const limits = [...cuesNeeded(piece)].filter((cue) => cue.endsWith("/limit"));
    const { score } = compiled(
      piece,
      {},
      clipsFor(piece, (cue) => (cue.includes("check-") || cue.includes("/going-") ? 7.5 : 3)),
    );
    const said = new Set(phrasesOf(score).map(({ id }) => id));
    expect(limits.every((cue) => said.has(cue))).toBe(true);
    expect(score.dropped.length).toBeGreaterThan(0);
    expect(score.dropped.some(({ cue }) => cue.endsWith("/limit"))).toBe(false);
  });

  it("[H14] whatever their lengths, none overlaps, none outlasts its step, and every one is laid or told as dropped", () => {
    const lengths = fc.infiniteStream(fc.double({ min: 0.3, max: 8.5, noNaN: true }));
    fc.assert(
      fc.property(fc.constantFrom(...PIECES.slice(0, 3)), lengths, (one, stream) => {
        const all = compiled(
          one,
          {},
          clipsFor(one, () => stream.next().value),
        ).score;
        const phrases = phrasesOf(all);
        for (const [i, { until, step }] of phrases.entries()) {
          if (until > (phrases[i + 1]?.at ?? all.length)) expect.fail(`phrase ${i} runs into the next`);
          const own = step === null ? undefined : all.steps[step];
          if (own !== undefined && until > (own.from + own.length) * RATE) expect.fail(`phrase ${i} outlasts its step`);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe("what is heard", () => {
  it("never comes within 1 dB of full scale, however hot the clips", () => {
    const [piece] = PIECES as readonly [Piece];
    const hot = new Map(
      [...clipsFor(piece)].map(([cue, clip]) => [
        cue,
        clip.map((value) => Math.max(-32_768, Math.min(32_767, value * 9))),
      ]),
    );
    expect(peak(compiled(piece, {}, hot).samples)).toBeLessThanOrEqual(-1);
    for (const { samples } of TRACKS) expect(peak(samples)).toBeLessThanOrEqual(-1);
  });

  it("[H12] has a bed of −55…−50 dB in every 100 ms, pauses and chapters included", () => {
    const window = RATE / 10;
    for (const { score, samples } of TRACKS) {
      let next = 0;
      for (let from = 0; from + window <= samples.length; from += window) {
        while ((score.cues[next]?.until ?? Number.POSITIVE_INFINITY) <= from) next += 1;
        const level = rms(samples, from, window);
        if (level < -55) expect.fail(`${level} dB at ${from / RATE} s`);
        const isBare = score.cues.slice(next, next + 20).every(({ at, until }) => until <= from || at >= from + window);
        if (isBare && level > -50) expect.fail(`bare bed of ${level} dB at ${from / RATE} s`);
      }
    }
  });

  it("says every phrase as loudly as the next", () => {
    for (const { score, samples } of TRACKS.slice(0, 3)) {
      const levels = phrasesOf(score).map(({ at, until }) => rms(samples, at + RATE / 5, until - at - (2 * RATE) / 5));
      expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(1);
      expect(Math.max(...levels)).toBeCloseTo(-18.4, 0);
    }
  });

  it("the table passes from a worker to a page as it is", () => {
    for (const { score } of TRACKS) expect(structuredClone(score)).toEqual(score);
  });

  it("tones are softer while somebody speaks", () => {
    for (const { score } of TRACKS) {
      const phrases = phrasesOf(score);
      for (const { kind, at, until, level } of score.cues) {
        if (kind === "phrase") continue;
        const isUnder = phrases.some((phrase) => phrase.at < until && at < phrase.until);
        expect(level).toBe(isUnder ? "under-voice" : "full");
      }
    }
  });

  it("is the same to the byte for the same session", () => {
    const [piece] = PIECES as readonly [Piece];
    expect(Buffer.from(compiled(piece).wav).equals(Buffer.from(compiled(piece).wav))).toBe(true);
  });

  it("follows what the person wants to hear", () => {
    const [piece] = PIECES as readonly [Piece];
    const kinds = (score: Score) => new Set(score.cues.map(({ kind, id }) => (kind === "tone" ? id : kind)));
    const silent = compile({ session: piece, clips: new Map(), sound: { ...ALL_ON, voice: "off" } });
    expect(silent.ok && kinds(silent.value.score).has("phrase")).toBe(false);
    expect(kinds(compiled(piece, { tones: "off" }).score)).toEqual(new Set(["phrase"]));
    const unpaced = kinds(compiled(piece, { pacer: "off" }).score);
    expect(unpaced.has("start") && unpaced.has("tick")).toBe(true);
    expect(unpaced.has("in") || unpaced.has("out") || unpaced.has("turn")).toBe(false);
    const loud = compiled(piece, { tones: "off" });
    const soft = compiled(piece, { tones: "off", voiceVolume: 0.25 });
    expect(peak(loud.samples) - peak(soft.samples)).toBeGreaterThan(10);
  });
});

describe("clips", () => {
  const [, piece] = PIECES as readonly [Piece, Piece];

  it("[H15] refuses when any needed phrase is missing, and names it", () => {
    const clips = clipsFor(piece);
    for (const cue of cuesNeeded(piece)) {
      const some = new Map([...clips].filter(([other]) => other !== cue));
      expect(compile({ session: piece, clips: some, sound: ALL_ON })).toEqual({
        ok: false,
        error: { kind: "missing-clip", cues: [cue] },
      });
    }
  });

  it("says as much of the talk as is at hand, and leaves all else at its place", () => {
    const clips = clipsFor(piece);
    const welcome = cuesWelcome(piece);
    const whole = compiled(piece).score;
    const talk = [...welcome].filter((cue) => whole.cues.some(({ id }) => id === cue));
    expect(talk.length).toBeGreaterThan(2);
    const [one] = talk as [CueId];
    for (const here of [new Set<CueId>(), new Set([one])]) {
      const some = new Map([...clips].filter(([cue]) => here.has(cue) || !welcome.has(cue)));
      const { score } = compiled(piece, {}, some);
      const ids = new Set(score.cues.map(({ id }) => id));
      expect(talk.filter((cue) => ids.has(cue))).toEqual([...here]);
      expect({ ...score, cues: phrasesOf(score) }).toEqual({
        ...whole,
        cues: phrasesOf(whole).filter(({ id }) => here.has(id as CueId) || !welcome.has(id as CueId)),
      });
    }
  });

  it("[H15] refuses silence and what is too long for any place", () => {
    const but = (clip: Int16Array) => new Map([...clipsFor(piece), ["paused", clip] as const]);
    for (const [clip, kind] of [
      [new Int16Array(0), "missing-clip"],
      [new Int16Array(RATE), "silent-clip"],
      [clipOf("paused", 12), "long-clip"],
    ] as const)
      expect(compile({ session: piece, clips: but(clip), sound: ALL_ON })).toMatchObject({
        error: { kind, cues: ["paused"] },
      });
  });

  it("of the talk leaves away what is silent or too long, and goes without it", () => {
    const [one] = cuesWelcome(piece);
    const but = (clip: Int16Array) => new Map([...clipsFor(piece), [one as CueId, clip] as const]);
    const without = new Map([...clipsFor(piece)].filter(([cue]) => cue !== one));
    const { score } = compiled(piece, {}, without);
    for (const clip of [new Int16Array(0), new Int16Array(RATE), clipOf("paused", 12)])
      expect(compiled(piece, {}, but(clip)).score).toEqual(score);
  });

  it("[S12] does without talk only: a line that names a breath is half of a movement", () => {
    const said = (kinds: (names: Readonly<Record<string, string>>, line: string) => boolean) =>
      PIECES.flatMap(({ plan, techniques, breath }) =>
        techniques.flatMap((technique, i) =>
          marks(plan.steps[i] as never, technique, plan.steps[i]?.seconds ?? 0, breath).flatMap((mark) => {
            if (mark.kind !== "say" || !mark.cue.startsWith(`${technique.id}/`)) return [];
            return kinds(technique.breathed ?? {}, mark.cue.slice(technique.id.length + 1)) ? [mark.cue] : [];
          }),
        ),
      );
    const needed = new Set(PIECES.flatMap((one) => [...cuesNeeded(one)]));
    const welcome = new Set(PIECES.flatMap((one) => [...cuesWelcome(one)]));
    const breathed = said((names, line) => line.startsWith("going-") && line in names);
    expect(breathed.length).toBeGreaterThan(0);
    for (const cue of breathed) expect([cue, needed.has(cue), welcome.has(cue)]).toEqual([cue, true, false]);
    for (const cue of said((_, line) => !line.startsWith("going-")))
      expect([cue, needed.has(cue)]).toEqual([cue, true]);
  });

  it("asks only for what the session can say", () => {
    const standing = cuesNeeded(pieceOf(planOf({ minutes: 5, noFloor: true, tools: ["wall"] })));
    expect(standing.has("rise-standing")).toBe(true);
    expect(standing.has("rise-side")).toBe(false);
    expect([...standing].some((cue) => cue === "stop-rule")).toBe(false);
  });

  it("silence around a phrase is left away: it begins at its mark", () => {
    const phrase = phraseOf(clipOf("paused", 2), 1) as Int16Array;
    expect(phrase.length / RATE).toBeCloseTo(2.07, 2);
  });
});

describe("a recording", () => {
  it("[S10] says when to stop, then the whole main line, then that it is over, and nothing else", () => {
    const [piece] = PIECES as readonly [Piece];
    const made = recording({ session: piece, clips: clipsFor(piece), sound: ALL_ON });
    if (!made.ok) throw new Error(made.error.kind);
    const { score, samples } = made.value;
    const [first, ...rest] = phrasesOf(score);
    expect(first?.id).toBe("stop-rule");
    expect(rest[0]?.at).toBe((score.steps[0]?.from ?? 0) * RATE);
    expect(rest.at(-1)?.id).toBe("done");
    expect(rest.slice(0, -1).every(({ step }) => step !== null)).toBe(true);
    expect(score.mainEnd - (score.steps[0]?.from ?? 0)).toBe(piece.plan.totalSeconds);
    expect(samples.length).toBe(score.length);
  });

  it("[H15] is refused without the rule for stopping", () => {
    const [piece] = PIECES as readonly [Piece];
    const clips = new Map([...clipsFor(piece)].filter(([cue]) => cue !== "stop-rule"));
    const made = recording({ session: piece, clips, sound: ALL_ON });
    expect(made).toEqual({ ok: false, error: { kind: "missing-clip", cues: ["stop-rule"] } });
    expect([...cuesRecorded(piece)]).not.toContain("paused");
  });
});
