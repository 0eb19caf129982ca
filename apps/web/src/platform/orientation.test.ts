import { describe, expect, it } from "vitest";
import { deviceOrientation } from "./orientation.ts";

describe("the phone's orientation", () => {
  it("is missing where the browser has none, and then asks nobody", async () => {
    const none = deviceOrientation(null);
    expect(none.permission()).toBe("missing");
    expect(await none.ask()).toBe("missing");
  });

  it("is free where the browser does not ask", async () => {
    const free = deviceOrientation({});
    expect(free.permission()).toBe("free");
    expect(await free.ask()).toBe("allowed");
  });

  it("is asked for where it does; a no, a cancel and a failure are all a no", async () => {
    for (const answer of ["denied", "default"] as const)
      expect(await deviceOrientation({ requestPermission: () => Promise.resolve(answer) }).ask()).toBe("denied");
    const failing = deviceOrientation({ requestPermission: () => Promise.reject(new Error("no gesture")) });
    expect(failing.permission()).toBe("ask");
    expect(await failing.ask()).toBe("denied");
    expect(failing.permission()).toBe("ask");
  });

  it("is not asked for twice in one page", async () => {
    const asking = deviceOrientation({ requestPermission: () => Promise.resolve("granted") });
    expect(asking.permission()).toBe("ask");
    expect(await asking.ask()).toBe("allowed");
    expect(asking.permission()).toBe("free");
  });
});
