import { expect, it } from "vitest";
import { shareSound } from "./audio-session.ts";

it("asks for the device alone, or to be mixed with music; where nobody can be asked, nothing happens", () => {
  const device = { audioSession: { type: "auto" } };
  shareSound("alone", device);
  expect(device.audioSession.type).toBe("playback");
  shareSound("with-music", device);
  expect(device.audioSession.type).toBe("ambient");
  shareSound("alone", {});
});
