import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));
/** What Node made of the sources is kept between calls: they start three times as fast. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "rollwell-compiled") };

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a person does, in a process of its own. */
export function rollwell(...args: readonly string[]): Ran {
  const how = ["--conditions=development", MAIN, ...args];
  const ran = spawnSync(process.execPath, how, { encoding: "utf8", input: "", env });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}
