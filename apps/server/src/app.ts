import { Hono } from "hono";
import { SECURITY_HEADERS, STRICT_TRANSPORT } from "./headers.ts";
import { acceptsBrotli, isSameTag, preferredLanguage } from "./negotiate.ts";
import { readSite, type Site, type SiteFile } from "./site.ts";

/** Serves the built app in `folder`: `Request → Response`, no port, no clock. */
export function createApp(folder: string): { readonly fetch: (request: Request) => Promise<Response> } {
  const site = readSite(folder);
  const page = site.get("/index.html");
  if (page === undefined) throw new Error(`no built app in ${folder}: run "npm run build" first`);

  const app = new Hono();
  app.get("*", ({ req }) => {
    const path = addressOf(req.raw.url);
    if (path === undefined) return text(400, "Bad request");
    if (path === "/") return first(site, req.raw.headers) ?? send(page, req.raw.headers);
    const file = site.get(path) ?? (isNavigation(path, req.raw) ? page : undefined);
    return file === undefined ? text(404, "Not found") : send(file, req.raw.headers);
  });
  app.all("*", () => text(405, "Method not allowed", { Allow: "GET, HEAD" }));
  app.onError(() => text(500, "Something went wrong"));

  return {
    async fetch(request) {
      const answer = await app.fetch(request);
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) answer.headers.set(name, value);
      if (isEncrypted(request)) answer.headers.set(...STRICT_TRANSPORT);
      return answer;
    },
  };
}

/** The decoded path, or nothing where it is malformed or climbs: encoded dots and slashes are refused, not resolved. */
function addressOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url).pathname);
    return /\\|\0|(^|\/)\.\.(\/|$)|\/\//.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** A person opening a screen of the app, as opposed to a page asking for a file that is not there. */
function isNavigation(path: string, { headers }: Request): boolean {
  if (path.startsWith("/assets/") || /\.[^/]*$/.test(path) || path.includes("/.")) return false;
  const mode = headers.get("sec-fetch-mode");
  return mode === null ? (headers.get("accept") ?? "").includes("text/html") : mode === "navigate";
}

const FIRST_PAGE = /^\/welcome\.([a-z]+)\.html$/;

/** The page for a first visit in the language asked for; English where none fits. */
function first(site: Site, asked: Headers): Response | undefined {
  const languages = [...site.keys()].flatMap((path) => FIRST_PAGE.exec(path)?.[1] ?? []);
  const language = preferredLanguage(asked.get("accept-language"), languages) ?? "en";
  const file = site.get(`/welcome.${language}.html`);
  if (file === undefined) return undefined;
  const answer = send(file, asked);
  answer.headers.append("Vary", "Accept-Language");
  return answer;
}

function send(file: SiteFile, asked: Headers): Response {
  const brotli = acceptsBrotli(asked.get("accept-encoding")) ? file.brotli : undefined;
  const tag = `"${file.tag}${brotli === undefined ? "" : "-br"}"`;
  const headers = new Headers({ "Cache-Control": file.cacheControl, ETag: tag });
  if (file.brotli !== undefined) headers.set("Vary", "Accept-Encoding");
  if (isSameTag(asked.get("if-none-match"), tag)) return new Response(null, { status: 304, headers });
  const body = brotli ?? file.plain;
  headers.set("Content-Type", file.type);
  headers.set("Content-Length", String(body.byteLength));
  if (brotli !== undefined) headers.set("Content-Encoding", "br");
  return new Response(body, { headers });
}

const text = (status: number, words: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(`${words}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store", ...headers },
  });

/** Directly, or as a proxy in front says. A forged header can only mislead its own sender. */
const isEncrypted = ({ url, headers }: Request): boolean =>
  url.startsWith("https:") || headers.get("x-forwarded-proto") === "https";
