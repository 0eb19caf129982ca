import { expect, test } from "vitest";
import { checkBoundaries } from "./boundaries.ts";
import { plant } from "./plant.ts";

const manifest = (...names: readonly string[]): string =>
  JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, "1.0.0"])) });

const sound: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({ devDependencies: { vitest: "1.0.0" } }),
  "packages/engine/package.json": manifest(),
  "packages/engine/src/index.ts": `export { plan } from "./plan.ts";`,
  "packages/engine/src/plan.ts": `import type { Plan } from "./types.ts";\nexport const plan = (day: { performance: 1 }) => day.performance;`,
  "packages/engine/src/types.ts": `import type { plan } from "./plan.ts";\nexport type Plan = typeof plan; // Date.now() is banned`,
  "packages/engine/src/plan.test.ts": `import { readFileSync } from "node:fs";\nimport { test } from "vitest";\nperformance.now();`,
  "packages/content/package.json": manifest("@rollwell/engine"),
  "packages/content/src/index.ts": `import { plan } from "@rollwell/engine";\nexport const words = plan;`,
  "apps/server/package.json": manifest("hono"),
  "apps/server/src/main.ts": `import { Hono } from "hono";\nimport { join } from "node:path";\nconst now = Date.now();`,
};

function breaches(planted: Readonly<Record<string, string>>): readonly string[] {
  using project = plant({ ...sound, ...planted });
  return checkBoundaries(project.root);
}

test("finds nothing wrong in a sound project", () => {
  expect(breaches({})).toEqual([]);
});

test.each([
  ["an upward import", "packages/engine/src/a.ts", `import { words } from "@rollwell/content";`, "may not import"],
  ["a sideways import", "apps/server/src/a.ts", `import { plan } from "@rollwell/engine";`, "may not import"],
  [
    "an import of types only",
    "packages/engine/src/a.ts",
    `import type { W } from "@rollwell/content";`,
    "may not import",
  ],
  [
    "a path into another package",
    "apps/server/src/a.ts",
    `import "../../../packages/engine/src/plan.ts";`,
    "reaches into",
  ],
  ["a deep import", "packages/content/src/a.ts", `import "@rollwell/engine/src/plan.ts";`, "past the door"],
  ["an undeclared import", "apps/server/src/a.ts", `export { x } from "left-pad";`, "without declaring"],
  ["an undeclared dynamic import", "apps/server/src/a.ts", `const x = await import("left-pad");`, "without declaring"],
  ["a test tool in shipped code", "apps/server/src/a.ts", `import { test } from "vitest";`, "without declaring"],
  ["a Node module in a pure package", "packages/engine/src/a.ts", `import fs from "node:fs";`, "may not use node:fs"],
])("catches %s", (_, file, text, words) => {
  expect(breaches({ [file]: text })).toEqual([expect.stringContaining(words)]);
});

test.each([
  "Date.now()",
  "new Date(0)",
  "Math.random()",
  "performance.now()",
  "globalThis.x",
  "setTimeout(f, 1)",
  `\`\${Date.now()}\``,
])("catches %s in a pure package", (code) => {
  expect(breaches({ "packages/engine/src/a.ts": `const a = ${code};` })).toHaveLength(1);
});

test("catches a cycle of values", () => {
  const cycle = {
    "a.ts": `import { b } from "./b.ts";`,
    "b.ts": `import { c } from "./c.ts";`,
    "c.ts": `export * from "./a.ts";`,
  };
  const planted = Object.fromEntries(
    Object.entries(cycle).map(([file, text]) => [`packages/engine/src/${file}`, text]),
  );
  expect(breaches(planted)).toEqual([expect.stringMatching(/^cycle: .*a\.ts → .*b\.ts → .*c\.ts → .*a\.ts$/)]);
});
