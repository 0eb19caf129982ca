import { describe, expect, it } from "vitest";
import { CASES } from "./fact-log.conformance.ts";
import { memoryDevice, memoryLog, openMemoryLog } from "./memory-log.ts";

describe("the fact log in memory", () => {
  it.each(CASES)("$name", async ({ run }) => {
    const device = memoryDevice();
    await expect(run({ open: async () => openMemoryLog(device) })).resolves.toBeUndefined();
  });

  it("forgets with the page: two of them share nothing", async () => {
    const facts = [{ kind: "unknown" as const, id: "a", raw: { id: "a" } }];
    await memoryLog().append(facts);
    expect(memoryLog().facts).toEqual([]);
    expect(memoryLog(facts).facts).toEqual(facts);
  });
});
