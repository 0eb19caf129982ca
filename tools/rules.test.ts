import { expect, test } from "vitest";
import { plant } from "./plant.ts";
import { checkRules, readMethod } from "./rules.ts";

const method = `## M1 What
- **M1.1** · explains — background
- **M2.2** never there
  and on a second line
- **S6** fits
- **S22** · later — not yet

| Id | Hazard | In |
|---|---|---|
| H08 | dizzy | this release |
| H20 | trend | later |
`;
const tests = `test("[M2.2] refuses", f);\nit.each(x)("[S6, H08] fits", f);`;

function gaps(planted: Readonly<Record<string, string>>): readonly string[] {
  using project = plant({ "METHOD.md": method, "packages/a/src/a.test.ts": tests, ...planted });
  return checkRules(project.root);
}

test("knows rules, hazards, sections and which of them need a test", () => {
  const { known, checkable } = readMethod(method);
  expect([...known]).toEqual(["M1.1", "M2.2", "S6", "S22", "H08", "H20", "M1"]);
  expect(checkable).toEqual(["M2.2", "S6", "H08"]);
});

test("finds nothing wrong where all is tested and known", () => {
  expect(gaps({ "packages/a/src/a.ts": `const limit = 3; // S6, M1.1\nconst rule = "M2.2";` })).toEqual([]);
});

test("catches a rule without a test", () => {
  expect(gaps({ "packages/a/src/a.test.ts": `test("[M2.2] refuses", f); // [S6] only in a comment` })).toEqual([
    "S6 opens no test name",
    "H08 opens no test name",
  ]);
});

test("does not take an id inside a name for one that opens it", () => {
  expect(gaps({ "packages/a/src/a.test.ts": `test("[M2.2, H08] obeys [S6] too", f);` })).toEqual([
    "S6 opens no test name",
  ]);
});

test.each([
  ["a comment", "packages/a/src/b.ts", "const a = 1; // M4.9"],
  ["a string", "packages/a/src/b.ts", `const rule = "M4.9";`],
  ["a test name", "packages/a/src/b.test.ts", `test("[M4.9] does", f);`],
  ["a document", "README.md", "See M4.9."],
  ["an evidence card's rules", "packages/a/src/evidence/b.ts", `const card = { id: "M17", rules: ["M4.9"] };`],
])("catches an unknown id in %s", (_, file, text) => {
  expect(gaps({ [file]: text })).toEqual([`${file} cites M4.9, which METHOD.md does not have`]);
});

test("leaves drawings and evidence ids alone", () => {
  const planted = {
    "packages/a/src/b.ts": `const path = "M17 4 H30";`,
    "packages/a/src/evidence/c.ts": `const id = "M17";`,
  };
  expect(gaps(planted)).toEqual([]);
});
