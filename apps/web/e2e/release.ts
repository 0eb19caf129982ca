import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeWorker } from "../build/offline.ts";

const WEB = resolve("apps/web");

/** A copy of the built app whose page carries `mark`. A damaged one promises bytes that its server does not have. */
export async function makeRelease(mark: string, kind: "sound" | "damaged"): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "rollwell-release-"));
  // Without the first pages, so that a page without a worker carries the mark too.
  cpSync(join(WEB, "dist"), folder, { recursive: true, filter: (path) => !path.includes("welcome.") });
  const page = join(folder, "index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace("<body", `<body data-release="${mark}"`));
  for (const name of ["index.html.br", "sw.js.br"]) rmSync(join(folder, name), { force: true });
  await writeWorker(WEB, folder);
  if (kind === "damaged") appendFileSync(page, "<!-- changed after the build -->");
  return folder;
}

export interface Running {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Serves a folder as a process of its own; port 0 takes a free one. */
export async function serve(folder: string, port: number): Promise<Running> {
  const child: ChildProcess = spawn("node", ["apps/server/dist/main.js"], {
    env: { ...process.env, WEB_ROOT: folder, PORT: String(port), HOST: "127.0.0.1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await new Promise<string>((found, reject) => {
    child.once("exit", () => reject(new Error("the server ended before it listened")));
    child.stdout?.on("data", (chunk: Buffer) => {
      const printed = /http:\S+/.exec(chunk.toString())?.[0];
      if (printed !== undefined) found(printed);
    });
  });
  return {
    address,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.removeAllListeners("exit");
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}
