/** What a technique says in one language. Cues are spoken: at most 12 words each, whole phrases, no numbers of seconds. */
export interface TechniqueWords {
  /** At most 34 characters. */
  readonly name: string;
  /** One sentence: what it is for, no promise (M1.2, S23). */
  readonly why: string;
  /** 2–4 short sentences to read, imperative. */
  readonly setUp: readonly string[];
  /** 2–4. */
  readonly movement: readonly string[];
  /** 1–3: where it ends and what it never touches (H01–H04). */
  readonly limits: readonly string[];
  /** One sentence (M6.1, S12). */
  readonly breath: string;
  /** 2–4, each "mistake: instead do". */
  readonly mistakes: readonly string[];
  readonly easier: string;
  /** Or a sentence that there is none and why. */
  readonly harder: string;
  /** Describes the position for somebody who cannot see the figure. */
  readonly picture: string;
  readonly cues: {
    /** Spoken in the set-up. */
    readonly setUp: readonly [string, string];
    /** Spoken when work begins. */
    readonly start: string;
    /** The safety line, spoken in every work step: end marks (H01–H03). */
    readonly limit: string;
    /** Spoken through the work. */
    readonly going: readonly [string, string, string];
  };
}
