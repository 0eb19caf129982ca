import { beforeEach, describe, expect, it, vi } from "vitest";
import { opened, planFor } from "./rig.ts";

const recorded = vi.hoisted(() => ({ times: 0 }));
vi.mock("./track.ts", () => ({
  recordingFor: () => {
    recorded.times += 1;
    return Promise.reject(new Error("recorded"));
  },
}));
vi.mock("../platform/script-url.ts", () => ({ workerUrl: String }));

const TAG = { title: "Your session", artist: "Rollwell", album: "Sessions" };

beforeEach(() => {
  recorded.times = 0;
});

describe("a session as a file", () => {
  it("[H07] is made of a plan while its clearance is fresh, and not after a stop", async () => {
    const { saveSession } = await import("./save.ts");
    const { app } = await opened();
    const safe = planFor(app);
    await expect(saveSession(app, safe, "wav", TAG)).rejects.toThrow("recorded");
    await app.append([{ kind: "ended", session: "a-session", how: "stopped" }]);
    await expect(saveSession(app, safe, "wav", TAG)).rejects.toThrow("no clearance");
    expect(recorded.times).toBe(1);
  });

  it("[H05] is not made on a page that was left open until its clearance ran out", async () => {
    const { saveSession } = await import("./save.ts");
    const { app } = await opened();
    const safe = planFor(app);
    vi.useFakeTimers({ now: Date.now() + 100 * 86_400_000 });
    try {
      await expect(saveSession(app, safe, "wav", TAG)).rejects.toThrow("no clearance");
    } finally {
      vi.useRealTimers();
    }
    expect(recorded.times).toBe(0);
  });
});
