import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { createApp } from "./app.ts";

const page = "<!doctype html><title>Rollwell</title>".padEnd(400);
const script = "console.log(1);".repeat(50);
const folder = mkdtempSync(join(tmpdir(), "rollwell-site-"));
const files = {
  "site/index.html": page,
  "site/index.html.br": brotliCompressSync(page),
  "site/assets/main-abc123.js": script,
  "site/assets/main-abc123.js.br": brotliCompressSync(script),
  "site/assets/tone-abc123.mp3": "sound",
  "site/sw.js": "self",
  "site/manifest.webmanifest": "{}",
  "site/icon.svg": "<svg/>",
  "site/.vite/manifest.json": "{}",
  "secret.txt": "secret",
};
for (const [name, content] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}
afterAll(() => rmSync(folder, { recursive: true }));

const app = createApp(join(folder, "site"));
const ask = (path: string, headers: Readonly<Record<string, string>> = {}, method = "GET"): Promise<Response> =>
  app.fetch(new Request(`http://127.0.0.1${path}`, { method, headers }));
const navigation = { accept: "text/html,*/*", "sec-fetch-mode": "navigate" };

describe("headers", () => {
  test.each(["/", "/assets/main-abc123.js", "/nothing.js", "/%zz"])("guard every answer: %s", async (path) => {
    const { headers } = await ask(path);
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types rollwell",
    );
    expect(headers.get("permissions-policy")).toMatch(/screen-wake-lock=\(self\).*camera=\(\).*microphone=\(\)/);
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.get("strict-transport-security")).toBeNull();
  });

  test("ask for encryption to stay only where there is encryption", async () => {
    const { headers } = await ask("/", { "x-forwarded-proto": "https" });
    expect(headers.get("strict-transport-security")).toMatch(/^max-age=\d{8}$/);
  });

  test.each([
    ["/", "text/html; charset=utf-8", "no-cache"],
    ["/index.html", "text/html; charset=utf-8", "no-cache"],
    ["/sw.js", "text/javascript; charset=utf-8", "no-cache"],
    ["/manifest.webmanifest", "application/manifest+json; charset=utf-8", "no-cache"],
    ["/icon.svg", "image/svg+xml; charset=utf-8", "no-cache"],
    ["/assets/main-abc123.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
    ["/assets/tone-abc123.mp3", "audio/mpeg", "public, max-age=31536000, immutable"],
  ])("name type and life of %s", async (path, type, cacheControl) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe(type);
    expect(headers.get("cache-control")).toBe(cacheControl);
    expect(headers.get("etag")).toMatch(/^"[\w-]{22}"$/);
  });
});

describe("compression", () => {
  test.each(["br", "gzip, br", "gzip;q=1, BR;q=0.5", "*"])("hands out the brotli twin for %s", async (accepted) => {
    const response = await ask("/", { "accept-encoding": accepted });
    expect(response.headers.get("content-encoding")).toBe("br");
    expect(response.headers.get("vary")).toBe("Accept-Encoding");
    expect(brotliDecompressSync(await response.arrayBuffer()).toString()).toBe(page);
  });

  test.each(["", "gzip", "br;q=0", "*;q=0", "br;q=0, *"])('hands out plain bytes for "%s"', async (accepted) => {
    const response = await ask("/", { "accept-encoding": accepted });
    expect(response.headers.get("content-encoding")).toBeNull();
    expect(response.headers.get("vary")).toBe("Accept-Encoding");
    expect(await response.text()).toBe(page);
  });

  test("leaves a file without a twin as it is", async () => {
    const { headers } = await ask("/icon.svg", { "accept-encoding": "br" });
    expect([headers.get("content-encoding"), headers.get("vary")]).toEqual([null, null]);
  });
});

describe("conditional requests", () => {
  test("are answered 304 without a body, per encoding", async () => {
    const first = await ask("/", { "accept-encoding": "br" });
    const tag = first.headers.get("etag") ?? "";
    const again = await ask("/", { "accept-encoding": "br", "if-none-match": `"x", W/${tag}` });
    expect([again.status, again.headers.get("etag"), await again.text()]).toEqual([304, tag, ""]);
    expect(again.headers.get("content-security-policy")).not.toBeNull();
    expect((await ask("/", { "if-none-match": tag })).status).toBe(200); // the tag of the other encoding
    expect((await ask("/", { "if-none-match": "*" })).status).toBe(304);
  });
});

describe("fallback", () => {
  test.each(["/learn", "/learn/lats", "/session/"])("a screen's address opens the app: %s", async (path) => {
    const response = await ask(path, navigation);
    expect([response.status, await response.text()]).toEqual([200, page]);
    expect(response.headers.get("cache-control")).toBe("no-cache");
  });

  test.each([
    "/assets/gone-123.js",
    "/assets/gone",
    "/gone.js",
    "/.vite/manifest.json",
    "/.git/config",
    "/index.html.br",
  ])("a missing or hidden file is not found: %s", async (path) => {
    const response = await ask(path, navigation);
    expect([response.status, response.headers.get("cache-control")]).toEqual([404, "no-store"]);
  });

  test("a script asking for a screen's address finds nothing", async () => {
    expect((await ask("/learn", { "sec-fetch-mode": "cors", accept: "text/html" })).status).toBe(404);
    expect((await ask("/learn", { accept: "*/*" })).status).toBe(404);
  });
});

describe("refusals", () => {
  test.each([
    "/%2e%2e%2fsecret.txt",
    "/..%2fsecret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/%00",
    "/a%2f%2fb",
    "/%zz",
    "//secret.txt",
  ])("climbing and malformed paths: %s", async (path) => {
    const response = await ask(path, navigation);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain("secret");
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS"])("%s", async (method) => {
    const response = await ask("/", {}, method);
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });
});

test("HEAD says what GET would, without the body", async () => {
  const [head, get] = await Promise.all([ask("/", {}, "HEAD"), ask("/")]);
  expect([head.status, await head.text()]).toEqual([200, ""]);
  expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
  expect(head.headers.get("content-length")).toBe(String(page.length));
});

test("says what to do where nothing is built", () => {
  expect(() => createApp(join(folder, "site/.vite"))).toThrow("npm run build");
});

test("a first visit gets its page in the language asked for, and English where none fits", async () => {
  const site = join(folder, "languages");
  mkdirSync(site);
  for (const name of ["index", "welcome.en", "welcome.es"]) writeFileSync(join(site, `${name}.html`), name);
  const server = createApp(site);
  const first = async (language: string, path = "/"): Promise<string> => {
    const headers = language === "" ? navigation : { ...navigation, "accept-language": language };
    const answer = await server.fetch(new Request(`http://127.0.0.1${path}`, { headers }));
    if (path === "/") expect(answer.headers.get("vary")).toContain("Accept-Language");
    return answer.text();
  };
  expect(await first("es-MX,es;q=0.9,en;q=0.8")).toBe("welcome.es");
  expect(await first("de,es;q=0.4,en;q=0.6")).toBe("welcome.en");
  expect(await first("fr, es;q=0")).toBe("welcome.en");
  expect(await first("")).toBe("welcome.en");
  expect(await first("es", "/plan")).toBe("index");
});
