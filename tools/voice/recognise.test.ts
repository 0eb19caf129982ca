import { array, assert, constantFrom, nat, property } from "fast-check";
import { expect, test } from "vitest";
import { accuracyOf, compare } from "./recognise.ts";

const accuracy = (phrase: string, heard: string): number => accuracyOf(compare({ cue: "hold", phrase, heard }));

test.each([
  ["Hold still, and breathe.", "hold still and breathe", 1],
  ["Hip-width apart.", "hip width apart", 1],
  ["Hold still.", "the old still", 0],
  ["Stop at once.", "stop once", 2 / 3],
  ["Stop.", "", 0],
  ["Stop.", "stop it now", -1],
])("%s heard as “%s”", (phrase, heard, expected) => {
  expect(accuracy(phrase, heard)).toBeCloseTo(expected, 6);
});

test("a phrase heard as it is said is wholly right, and one word more costs one word", () => {
  const word = constantFrom<string>("stop", "hold", "knee", "breathe", "left");
  assert(
    property(array(word, { minLength: 1, maxLength: 12 }), nat(12), (words, place) => {
      const phrase = words.join(" ");
      expect(accuracy(phrase, phrase)).toBe(1);
      const more = words.toSpliced(place, 0, "elbow").join(" ");
      expect(compare({ cue: "hold", phrase, heard: more }).errors).toBe(1);
    }),
  );
});
