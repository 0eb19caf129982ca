import { day, encodeFact, type Fact, type Instant } from "@rollwell/engine";
import { afterEach, describe, expect, it, vi } from "vitest";
import { becomeWriter, beginAnew, openExchange } from "./tabs.ts";

const sore = (id: string): Fact => ({
  ...{ id, v: 1 as const, at: 5 as Instant, day: day("2026-11-20"), kind: "sore" as const },
  ...{ area: "thoracic" as const, soreness: 2 },
});

/** Another tab of this app, as far as its messages go. */
function otherTab(): {
  readonly say: (message: unknown) => void;
  readonly heard: unknown[];
  readonly close: () => void;
} {
  const channel = new BroadcastChannel("rollwell-facts");
  const heard: unknown[] = [];
  channel.addEventListener("message", ({ data }) => heard.push(data));
  return { say: (message) => channel.postMessage(message), heard, close: () => channel.close() };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("what tabs tell each other", () => {
  it("[H07] misses nothing between the reading of the store and the first listener", async () => {
    const other = otherTab();
    const { listen } = openExchange();
    other.say([encodeFact(sore("early"))]);
    other.say([encodeFact(sore("early too"))]);
    await new Promise((passed) => setTimeout(passed, 50));
    const learned: string[] = [];
    listen((facts) => learned.push(...facts.map(({ id }) => id)));
    expect(learned).toEqual(["early", "early too"]);
    other.say([encodeFact(sore("late"))]);
    await vi.waitFor(() => expect(learned).toEqual(["early", "early too", "late"]));
    other.close();
  });

  it("passes facts on as they are stored, and learns from no other kind of message", async () => {
    const other = otherTab();
    const { announce, listen } = openExchange();
    const learned: Fact[] = [];
    listen((facts) => learned.push(...facts));
    for (const junk of [null, "hello", 7, {}, [], [null, 3, { id: "" }]]) other.say(junk);
    const later: Fact = { kind: "unknown", id: "z", raw: { id: "z", v: 9, kind: "measured" } };
    other.say([encodeFact(sore("a")), "junk", later.raw]);
    await vi.waitFor(() => expect(learned).toEqual([sore("a"), later]));
    announce([sore("b"), later]);
    await vi.waitFor(() => expect(other.heard).toEqual([[encodeFact(sore("b")), later.raw]]));
    other.close();
  });

  it("after erasing, this tab and every other one begin again", async () => {
    const replace = vi.fn<(to: string) => void>();
    vi.stubGlobal("location", { replace });
    const other = otherTab();
    openExchange();
    beginAnew();
    expect(replace).toHaveBeenCalledWith("/");
    await vi.waitFor(() => expect(other.heard).toEqual(["erased"]));
    await vi.waitFor(() => expect(replace.mock.calls.length).toBeGreaterThan(1));
    other.close();
  });
});

describe("the pen", () => {
  it.each([
    ["has no locks", { locks: undefined }],
    ["refuses them", { locks: { request: () => Promise.reject(new DOMException("no", "SecurityError")) } }],
  ])("is this tab's where the browser %s", async (_, navigator) => {
    vi.stubGlobal("navigator", navigator);
    const told: string[] = [];
    becomeWriter((role) => told.push(role));
    await vi.waitFor(() => expect(told).toEqual(["writer"]));
  });
});
