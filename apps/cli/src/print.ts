/** Results as a person reads them. */
import type { Refusal, WrittenProgramme, WrittenStep } from "@rollwell/engine";
import type { ExitCode } from "./exit.ts";

const clock = (time: number): string => `${Math.floor(time / 60)}:${String(time % 60).padStart(2, "0")}`;

function stepLine(step: WrittenStep, startsAt: number): string {
  const side = step.side === "both" ? "" : ` (${step.side})`;
  const why = step.why.map(({ code, rule }) => `${code} ${rule}`).join(", ");
  return `  ${clock(startsAt).padStart(5)}  ${step.kind.padEnd(7)} ${`${step.technique}${side}`.padEnd(34)} ${clock(step.seconds).padStart(5)}  ${step.tool.padEnd(9)} ${why}`.trimEnd();
}

export function printProgramme(programme: WrittenProgramme): string {
  let at = 0;
  const steps = programme.steps.map((step) => {
    const line = stepLine(step, at);
    at += step.seconds;
    return line;
  });
  const left = programme.leftOut.map(({ area, why, rule }) => `  ${area}: ${why} (${rule})`);
  return [
    `${programme.title}: ${programme.totalSeconds} seconds`,
    ...steps,
    ...(left.length === 0 ? [] : ["left out:", ...left]),
    "",
  ].join("\n");
}

export const refusalLine = ({ code, rule, step, value }: Refusal): string =>
  `  ${step === undefined ? "" : `step ${step + 1}: `}${code}${value === undefined ? "" : ` ${value}`} (${rule})`;

export function printRefusals(refusals: readonly Refusal[], as: "json" | "text"): ExitCode {
  if (as === "json") process.stdout.write(`${JSON.stringify({ refused: refusals }, null, 2)}\n`);
  else process.stderr.write(`no session:\n${refusals.map(refusalLine).join("\n")}\n`);
  return 1;
}
