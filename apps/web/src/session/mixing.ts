/** What passes between the page and the workers that make sound. */
import type { CompileInput, Score } from "@rollwell/soundtrack";
import type { Tag } from "../platform/id3.ts";

/** `track`: to play, with its side chapters. `recording`: to keep as a file, with the rule to stop spoken first. */
export interface ToMix {
  readonly kind: "track" | "recording";
  readonly input: CompileInput;
}

export type Mixed =
  | { readonly kind: "mixed"; readonly score: Score; readonly wav: ArrayBuffer; readonly samples: Int16Array }
  | { readonly kind: "failed"; readonly why: string };

export interface ToEncode {
  readonly samples: Int16Array;
  readonly rate: number;
  readonly tag: Tag;
}
