import { connect } from "node:net";
import { expect, test } from "vitest";
import { addressOf, close, isPortTaken, listen } from "./listen.ts";
import { parseSettings } from "./settings.ts";
import { complaintAbout } from "./version.ts";

const fetchNothing = () => Promise.resolve(new Response("hello"));

test("answers on a free port, names a taken one, and closes", async () => {
  const server = await listen({ fetch: fetchNothing, host: "127.0.0.1", port: 0 });
  const address = addressOf(server);
  expect(await (await fetch(address)).text()).toBe("hello");
  const { port } = new URL(address);
  const second = listen({ fetch: fetchNothing, host: "127.0.0.1", port: Number(port) });
  expect(isPortTaken(await second.catch((error: unknown) => error))).toBe(true);
  await close(server, 1000);
  await expect(fetch(address)).rejects.toThrow();
});

test("cuts connections that outlast their grace", async () => {
  const server = await listen({ fetch: () => new Promise<Response>(() => {}), host: "127.0.0.1", port: 0 });
  const socket = connect(Number(new URL(addressOf(server)).port), "127.0.0.1");
  socket.on("error", () => {}); // a reset is what the test is about
  socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  await new Promise((resolve) => server.once("request", resolve));
  const start = performance.now();
  await close(server, 50);
  expect(performance.now() - start).toBeLessThan(2000);
});

test("listens to this machine only, unless told otherwise", () => {
  expect(parseSettings({})).toEqual({ ok: true, value: { host: "127.0.0.1", port: 4180, portWasAsked: false } });
  expect(parseSettings({ HOST: "::", PORT: "8080" })).toEqual({
    ok: true,
    value: { host: "::", port: 8080, portWasAsked: true },
  });
});

test.each(["x", "-1", "65536", "80.5"])("refuses the port %s", (port) => {
  expect(parseSettings({ PORT: port })).toEqual({ ok: false, error: expect.stringContaining(port) });
});

test("names the Node it needs", () => {
  expect(complaintAbout("20.20.2")).toContain("20.20.2");
  expect(complaintAbout("24.0.0")).toBeUndefined();
});
