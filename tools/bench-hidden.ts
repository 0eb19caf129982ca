/**
 * `npm run bench:hidden [-- minutes]`: is a session still heard to the cue while its page is hidden? Needs `npm run build`, and
 * PulseAudio (`pulseaudio`, `parec`) for a sound card that nobody hears.
 *
 * A real Chromium plays fifteen minutes into a sink that is recorded; after some seconds another tab covers the page, whose
 * processor is four times slower from then on. Every cue of the track is then sought in the recording: whether it is there,
 * and how far from where the table has it after the cue before. A sound card that is starved stands still for a moment, and
 * the session's clock with it, because it is the element's: such a standstill is the error of the cue behind it.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { screenedPerson } from "./bench-person.ts";
import { installedChromium, WHOLE } from "./chromium.mjs";

const PORT = 41_779;
const RATE = 16_000;
const minutes = Number(process.argv[2] ?? 10);
const executablePath = installedChromium(process.env, WHOLE)?.path ?? "chromium";

const home = mkdtempSync(join(tmpdir(), "rollwell-hidden-"));
const sink = `unix:${join(home, "sound")}`;
const sound = { ...process.env, PULSE_SERVER: sink };
const started = [
  spawn(
    "pulseaudio",
    [
      "-n",
      "--daemonize=no",
      "--exit-idle-time=-1",
      "--use-pid-file=no",
      `--load=module-null-sink sink_name=quiet rate=${RATE} channels=1`,
      `--load=module-native-protocol-unix auth-anonymous=1 socket=${join(home, "sound")}`,
    ],
    { env: { ...process.env, XDG_RUNTIME_DIR: home, HOME: home }, stdio: "ignore" },
  ),
  spawn(process.execPath, ["apps/server/dist/main.js"], {
    env: { ...process.env, PORT: String(PORT) },
    stdio: ["ignore", "pipe", "inherit"],
  }),
];

/** The browser's own protocol: through Playwright no page is ever hidden. */
async function protocol(
  port: number,
): Promise<(method: string, params?: object, sessionId?: string) => Promise<never>> {
  const { webSocketDebuggerUrl } = (await (await fetch(`http://127.0.0.1:${port}/json/version`)).json()) as {
    readonly webSocketDebuggerUrl: string;
  };
  const socket = new WebSocket(webSocketDebuggerUrl);
  await once(socket, "open");
  const waiting = new Map<
    number,
    (answer: { readonly result: never; readonly error?: { readonly message: string } }) => void
  >();
  socket.addEventListener("message", ({ data }) => {
    const answer = JSON.parse(String(data));
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let last = 0;
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ result, error }) =>
        error === undefined ? resolve(result) : reject(new Error(error.message)),
      );
      socket.send(JSON.stringify({ id: last, method, params, ...(sessionId === undefined ? {} : { sessionId }) }));
    });
}

/** Keeps the track and the table of its cues as they reach the page. */
const KEEP = `{
  const Device = Worker;
  globalThis.Worker = class extends Device {
    constructor(...how) {
      super(...how);
      this.addEventListener("message", ({ data }) => { if (data.kind === "mixed") globalThis.track = data.value; });
    }
  };
}`;

/** The cues of the main line with their first half second, as the page's own file has them. */
const CUES = `(async () => {
  const { score, sound } = globalThis.track;
  const cues = score.cues.filter(({ step, kind, until, at }) => step !== null && kind !== "turn" && until - at > 1600);
  return Promise.all(cues.map(async ({ at, until, id }) => {
    const end = Math.min(until, at + 8000);
    const bytes = new Uint8Array(await sound.slice(44 + at * 2, 44 + end * 2).arrayBuffer());
    return [at, id, btoa(String.fromCharCode(...bytes))];
  }));
})()`;

/** Correlation from which two sounds are taken for one. */
const ALIKE = 0.7;

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

interface Cue {
  readonly at: number;
  readonly id: string;
  readonly samples: Int16Array;
}

/** Where in \`from\`…\`until\` of the recording the cue lies, and how alike it is there, 0…1. */
function find(
  recording: Int16Array,
  { samples }: Cue,
  from: number,
  until: number,
): readonly [at: number, alike: number] {
  let energy = 0;
  for (const sample of samples) energy += sample * sample;
  let best: readonly [number, number] = [from, 0];
  for (let at = Math.max(from, 0); at < Math.min(until, recording.length - samples.length); at += 2) {
    let [both, own] = [0, 0];
    for (let i = 0; i < samples.length; i += 2) {
      const heard = recording[at + i] ?? 0;
      both += heard * (samples[i] ?? 0);
      own += heard * heard;
    }
    const alike = own === 0 ? 0 : (both * Math.SQRT2) / Math.sqrt(own * energy);
    if (alike > best[1]) best = [at, alike];
  }
  return best;
}

async function record(): Promise<readonly [recording: Int16Array, cues: readonly Cue[], hidden: string]> {
  const profile = join(home, "profile");
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    viewport: { width: 390, height: 844 },
  });
  const address = `http://127.0.0.1:${PORT}/`;
  await screenedPerson(context, address);
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('input[name="minutes"][value="15"]').check();
  await wait(500);
  await context.close();
  const browser = spawn(
    executablePath,
    [
      "--headless=new",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "about:blank",
    ],
    { env: sound, stdio: "ignore" },
  );
  started.push(browser);
  await wait(4000);
  const send = await protocol(Number(readFileSync(join(profile, "DevToolsActivePort"), "utf8").split("\n")[0]));
  const { targetId } = (await send("Target.createTarget", { url: "about:blank" })) as { readonly targetId: string };
  const { sessionId } = (await send("Target.attachToTarget", { targetId, flatten: true })) as {
    readonly sessionId: string;
  };
  const ask = async (expression: string): Promise<unknown> => {
    const how = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result } = (await send("Runtime.evaluate", how, sessionId)) as {
      readonly result: { readonly value: unknown };
    };
    return result.value;
  };
  await send("Page.enable", {}, sessionId);
  await send("Page.addScriptToEvaluateOnNewDocument", { source: KEEP }, sessionId);
  await send("Page.navigate", { url: address }, sessionId);
  await wait(6000);
  const file = join(home, "heard.raw");
  const ear = spawn(
    "parec",
    ["--device=quiet.monitor", "--format=s16le", `--rate=${RATE}`, "--channels=1", "--raw", "--latency-msec=20", file],
    {
      env: sound,
      stdio: "ignore",
    },
  );
  started.push(ear);
  await wait(1000);
  await ask('document.querySelector("button.start").click()');
  await wait(5000);
  const { targetId: cover } = (await send("Target.createTarget", { url: "about:blank" })) as {
    readonly targetId: string;
  };
  await send("Target.activateTarget", { targetId: cover });
  await wait(1000);
  const hidden = String(await ask("document.visibilityState"));
  await send("Emulation.setCPUThrottlingRate", { rate: 4 }, sessionId);
  await wait(minutes * 60_000);
  const cues = ((await ask(CUES)) as readonly (readonly [number, string, string])[]).map(([at, id, text]) => {
    const bytes = Buffer.from(text, "base64");
    return { at, id, samples: new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)) };
  });
  ear.kill("SIGINT");
  await wait(500);
  const bytes = readFileSync(file);
  return [new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + (bytes.length & ~1))), cues, hidden];
}

const MOST_ERROR_MS = 50;

try {
  await wait(1500);
  const [recording, cues, hidden] = await record();
  const [first] = cues;
  if (first === undefined) throw new Error("no track was made");
  const [start, sure] = find(recording, first, 0, 30 * RATE);
  if (sure < ALIKE) throw new Error(`the first cue was not heard (${sure.toFixed(2)} alike)`);
  const heard = cues.filter(({ at }) => start + at - first.at < recording.length - RATE);
  const NEAR = RATE / 2;
  let late = 0; // of the whole sound: it grows where a busy sound card stands still, and then stays
  const places = heard.map((cue) => {
    const due = start + cue.at - first.at + late;
    const [at, alike] = find(recording, cue, due - NEAR, due + NEAR);
    if (alike >= ALIKE) late += at - due;
    return { cue, alike, ms: ((at - due) / RATE) * 1000 };
  });
  const missed = places.filter(({ alike }) => alike < ALIKE);
  const errors = places.filter(({ alike }) => alike >= ALIKE).map(({ ms }) => Math.abs(ms));
  const result = {
    page: hidden,
    minutes: Math.round((recording.length / RATE / 60) * 10) / 10,
    cues: places.length,
    missed: missed.map(({ cue }) => `${cue.id} at ${(cue.at / RATE).toFixed(1)} s`),
    worstErrorMs: Math.round(Math.max(...errors)),
    medianErrorMs: Math.round(middle(errors)),
    lateAtTheEndMs: Math.round((late / RATE) * 1000),
    standstills: places
      .filter(({ ms }) => Math.abs(ms) >= 20)
      .map(({ cue, ms }) => `${Math.round(ms)} ms before ${(cue.at / RATE).toFixed(0)} s`),
  };
  console.log(JSON.stringify(result, null, 2));
  const isGood = missed.length === 0 && hidden === "hidden" && result.worstErrorMs <= MOST_ERROR_MS;
  process.exitCode = isGood ? 0 : 1;
} finally {
  for (const one of started) one.kill();
  await wait(1000);
  rmSync(home, { recursive: true, force: true });
}
