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
});
