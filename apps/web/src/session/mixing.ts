/** What passes between the page and the workers that make sound. */
import type { CompileInput, Score } from "@rollwell/soundtrack";
import type { Tag } from "../platform/id3.ts";

/** `track`: to play, with its side chapters. `recording`: to keep as a file, with the rule to stop spoken first. */
export interface ToMix {
  readonly kind: keyof Mixed;
  readonly input: CompileInput;
}

export interface Mixed {
  /** As a file of the browser's, which may lie on its disk. */
  readonly track: { readonly score: Score; readonly sound: Blob };
  readonly recording: { readonly samples: Int16Array };
}

export type Answer<Kind extends keyof Mixed> =
  | { readonly kind: "mixed"; readonly value: Mixed[Kind] }
  | { readonly kind: "failed"; readonly why: string };

export interface ToEncode {
  readonly samples: Int16Array;
  readonly rate: number;
  readonly tag: Tag;
}
