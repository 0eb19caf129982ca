import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { brotli } from "./build/brotli.ts";
import { offline } from "./build/offline.ts";
import { voice } from "./build/voice.ts";
import { welcome } from "./build/welcome.ts";

export default defineConfig({
  resolve: { conditions: ["development", "module", "browser"] },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [voice(fileURLToPath(new URL("../../packages/voice", import.meta.url))), welcome(), offline(), brotli()],
  worker: { format: "es" },
  build: {
    target: "es2023",
    manifest: true,
    cssCodeSplit: true,
    // Nothing inline: the content security policy allows no inline script, style or media.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Two files where the bundler would cut ten: on a slow phone each request of the first paint costs ten milliseconds.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "frame", tags: ["$initial"], priority: 1 },
            { name: "offer", test: /screens[\\/]offer\.tsx$|rolldown[\\/]runtime/ },
          ],
        },
      },
    },
  },
});
