// `npm start`: from a fresh clone to the running app.
import { hand, install, npm, stop } from "./install.mjs";

install();
console.log("Building …");
if (npm(["run", "--silent", "build"]) !== 0) stop("The build failed; see above.");
process.exitCode = await hand("node", ["apps/server/dist/main.js"]);
