import type { Fact, Instant } from "@rollwell/engine";
import { day } from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { lastWordsIn } from "./last-words.ts";
import { memoryWords } from "./memory-log.ts";

const stop = (id: string): Fact => ({
  kind: "ended",
  session: "2026-11-21~s",
  how: "stopped",
  id,
  v: 1,
  at: 1000 as Instant,
  day: day("2026-11-21"),
});
const NAME = "rollwell-last-words";

describe("last words", () => {
  it("[H04] are there in the same turn, and until they are forgotten by name", () => {
    const rows = new Map<string, string>();
    const words = memoryWords(rows);
    words.keep([stop("a")]);
    words.keep([stop("b")]);
    expect(memoryWords(rows).read()).toEqual([stop("a"), stop("b")]);
    words.forget([stop("a"), stop("c")]);
    expect(memoryWords(rows).read()).toEqual([stop("b")]);
    words.forget();
    expect(rows.size).toBe(0);
  });

  it.each(["", "{", "null", "7", '"x"', '{"a":1}', "[null,3,{}]"])("nothing but facts is read: %s", (text) => {
    expect(memoryWords(new Map([[NAME, text]])).read()).toEqual([]);
  });

  it("a storage that is forbidden or full holds nothing, and throws nothing", () => {
    const words = lastWordsIn(() => {
      throw new DOMException("forbidden", "SecurityError");
    });
    words.keep([stop("a")]);
    words.forget();
    expect(words.read()).toEqual([]);
  });
});
