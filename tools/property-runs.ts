import { configureGlobal } from "fast-check";

/** Every property runs this often unless it says otherwise; `npm run verify:deep` sets RUNS to 1,000,000. */
configureGlobal({ numRuns: Number(process.env["RUNS"] ?? 10_000) });
