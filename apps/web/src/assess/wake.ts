import { useEffect } from "preact/hooks";
import { deviceWake } from "../platform/wake.ts";

/** A screen that goes dark in the middle of a try takes the sensor with it. */
export function useWake(): void {
  useEffect(() => {
    const wake = deviceWake();
    const keep = (): void => {
      if (document.visibilityState === "visible") wake.keep();
    };
    keep();
    document.addEventListener("visibilitychange", keep);
    return () => {
      document.removeEventListener("visibilitychange", keep);
      wake.release();
    };
  }, []);
}
