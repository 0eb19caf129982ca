import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";

/** One built file as it is served. */
export interface SiteFile {
  readonly type: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly brotli: Uint8Array<ArrayBuffer> | undefined;
  readonly tag: string;
  readonly cacheControl: string;
}

/** The built app, by address. What is not in here does not exist for the server, whatever a request asks for. */
export type Site = ReadonlyMap<string, SiteFile>;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".mp3": "audio/mpeg",
  ".m4a": "audio/mp4",
  ".wasm": "application/wasm",
};

/** Reads a built app into memory: it is below a megabyte, and a file that was never read cannot leak. */
export function readSite(folder: string): Site {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const bytes = new Map(paths.map((path) => [addressOf(folder, path), readFileSync(path)]));
  const shown = [...bytes].filter(([address]) => !address.endsWith(".br") && !address.includes("/."));
  return new Map(shown.map(([address, plain]) => [address, siteFile(address, plain, bytes.get(`${address}.br`))]));
}

const addressOf = (folder: string, path: string): string => `/${relative(folder, path).split(sep).join("/")}`;

function siteFile(address: string, plain: Buffer, brotli: Buffer | undefined): SiteFile {
  return {
    type: TYPES[extname(address)] ?? "application/octet-stream",
    plain: new Uint8Array(plain),
    brotli: brotli === undefined ? undefined : new Uint8Array(brotli),
    tag: createHash("sha256").update(plain).digest("base64url").slice(0, 22),
    // The build puts content hashes into the names of everything in /assets/, and only there.
    cacheControl: address.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
  };
}
