import { render } from "preact";
import { keepOffline } from "./offline.ts";

const root = document.getElementById("app");
if (root !== null) render(<h1>Rollwell</h1>, root);

// After the first paint, so that filling the offline cache never competes with it.
addEventListener("load", () => void keepOffline({ onUpdateWaiting: () => {} }));
