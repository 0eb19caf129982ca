/** Text whose hyphenated words keep to one line: "low-back" is read as one word, and searched and copied as it stands. */
const HYPHENATED = /(\p{L}+(?:-\p{L}+)+)/u;

export const Whole = ({ text }: { text: string }) => (
  <>
    {text.split(HYPHENATED).map((part, i) =>
      i % 2 === 0 ? (
        part
      ) : (
        <span key={i} class="whole">
          {part}
        </span>
      ),
    )}
  </>
);
