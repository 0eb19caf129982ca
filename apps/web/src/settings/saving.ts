/** Everything is saved at once. What the device did not keep is drawn again as it was, so that nothing looks saved that is not. */
import { useState } from "preact/hooks";
import type { App } from "../state/app.ts";
import type { Settings } from "../state/settings.ts";

export type Save = (changed: Partial<Settings>) => Promise<unknown>;

/** `losses` grows with every change that was not kept. */
export function useSaving(app: App): { readonly save: Save; readonly losses: number } {
  const [losses, setLosses] = useState(0);
  const save: Save = async (changed) => {
    const how = await app.set(changed);
    if (how === "lost") setLosses((before) => before + 1);
  };
  return { save, losses };
}
