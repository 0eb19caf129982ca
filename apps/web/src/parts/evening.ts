/** The dark look of the screens one lies before in the evening. */
import { useLayoutEffect } from "preact/hooks";
import type { Settings } from "../state/settings.ts";

/** Dark from six to seven, whatever the day looks like: eyes are on the way to sleep. */
const isEvening = (hour: number): boolean => hour >= 18 || hour < 7;

/** On the whole page: the colours are worked out at its root. */
export function useEveningLook(wanted: Settings["eveningDark"]): void {
  const isDark = wanted === "on" && isEvening(new Date().getHours());
  useLayoutEffect(() => {
    if (!isDark) return;
    const { dataset } = document.documentElement;
    const { look } = dataset;
    dataset["look"] = "dark";
    return () => {
      if (look === undefined) delete dataset["look"];
      else dataset["look"] = look;
    };
  }, [isDark]);
}
