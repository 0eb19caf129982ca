// `npm test`: from a fresh clone to a verified one.
import { hand, install, stop } from "./install.mjs";

install();
const { ensureChromium } = await import("./chromium.mjs");
const browser = await ensureChromium().catch((error) => stop(error.message));
console.log(`Browser tests use ${browser.path} (${browser.source}).`);
process.env.CHROMIUM_PATH = browser.path;
process.exitCode = await hand("node", ["tools/verify.ts"]);
