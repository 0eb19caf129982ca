/** A part that is fetched when it is first shown, or at once where it is there already. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { usePlace } from "./context.tsx";

type Load = () => Promise<ComponentType>;

const arrived = new Map<Load, ComponentType>();

export async function fetchAhead(load: Load): Promise<void> {
  if (!arrived.has(load)) arrived.set(load, await load());
}

export function Later({ load }: { load: Load }) {
  const { words } = usePlace();
  const [state, setState] = useState<"waiting" | "here" | "failed">("waiting");
  const Part = arrived.get(load);
  const missing = Part === undefined && state !== "failed";
  useEffect(() => {
    if (missing)
      fetchAhead(load).then(
        () => setState("here"),
        () => setState("failed"),
      );
  }, [load, missing]);
  if (Part !== undefined) return <Part />;
  if (state === "waiting") return <div class="later" aria-busy="true" />;
  return (
    <div class="card">
      <p role="alert">{words.common.loadFailed}</p>
      <button type="button" class="button" onClick={() => setState("waiting")}>
        {words.common.tryAgain}
      </button>
    </div>
  );
}
