import { defineConfig } from "vite";

/** One self-contained file, so that the packed command runs anywhere without installing anything else. */
export default defineConfig({
  resolve: { conditions: ["development"] },
  ssr: { noExternal: true, target: "node", resolve: { conditions: ["development"] } },
  build: {
    ssr: "src/main.ts",
    target: "node20",
    outDir: "dist",
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: "rollwell.js", codeSplitting: false, banner: "#!/usr/bin/env node" } },
  },
});
