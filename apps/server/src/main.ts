import { fileURLToPath } from "node:url";
import { complaintAbout } from "./version.ts";

const complaint = complaintAbout(process.versions.node);
if (complaint !== undefined) {
  console.error(complaint);
  process.exit(1);
}

// Loaded only now: an old Node would stop with a syntax or module error before it could say the above.
const { createApp } = await import("./app.ts");
const { addressOf, close, isPortTaken, listen } = await import("./listen.ts");
const { parseSettings } = await import("./settings.ts");

const settings = parseSettings(process.env);
if (!settings.ok) {
  console.error(settings.error);
  process.exit(1);
}
const { host, port, portWasAsked } = settings.value;
const folder = process.env["WEB_ROOT"] || fileURLToPath(new URL("../../web/dist", import.meta.url));

async function open(): Promise<Awaited<ReturnType<typeof listen>>> {
  const { fetch } = createApp(folder);
  try {
    return await listen({ fetch, host, port });
  } catch (error) {
    if (!isPortTaken(error) || portWasAsked) throw error;
    console.log(`Port ${port} is taken; using a free one instead.`);
    return listen({ fetch, host, port: 0 });
  }
}

try {
  const server = await open();
  console.log(`Rollwell is running at ${addressOf(server)} (Ctrl+C ends it)`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void close(server, 3000).then(() => process.exit(0)));
  }
} catch (error) {
  console.error(isPortTaken(error) ? `Port ${port} is taken; choose another with PORT.` : String(error));
  process.exit(1);
}
