import { expect, test } from "vitest";
import { plant } from "./plant.ts";
import { filesBelow, takeApart } from "./sources.ts";

test("takes comments and strings out of the code", () => {
  const { code, strings, comments } = takeApart(`const a = "x // y"; // M2.2\n/* S5 */ const b = 'z';`);
  expect(strings).toEqual(["x // y", "z"]);
  expect(comments).toEqual(["// M2.2", "/* S5 */"]);
  expect(code).not.toContain("//");
});

test("is not led astray by quotes in regular expressions", () => {
  expect(takeApart("const quote = /[\"'`]/;\nconst name = `b`;").strings).toEqual(["b"]);
});

test("keeps the code inside templates", () => {
  expect(takeApart(`const a = \`at \${Date.now()}\`;`).code).toContain("Date.now()");
});

test("finds sources and nothing that was built or installed", () => {
  using project = plant({
    "a.ts": "",
    "b/c.ts": "",
    "b/dist/d.ts": "",
    "node_modules/e.ts": "",
    ".f/g.ts": "",
    "h.md": "",
  });
  expect(filesBelow(project.root, [".ts"])).toEqual(["a.ts", "b/c.ts"]);
});
