/** Quantities that must not be mixed up. Each brand has one constructor here; a value outside its range is a bug and throws. */

declare const unit: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [unit]: Name };

/** Whole seconds, 0 or more. */
export type Seconds = Branded<number, "seconds">;
/** Milliseconds on a monotonic clock; only differences mean anything. */
export type Monotonic = Branded<number, "monotonic-ms">;
/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = Branded<number, "epoch-ms">;
/** Centimetres on a body of 172 cm, along one axis of `body.ts`. */
export type Cm = Branded<number, "cm">;
export type CmPerSecond = Branded<number, "cm/s">;
/** 0 (none) to 10 (worst imaginable), whole. */
export type Pain = Branded<number, "0-10">;
/** The local calendar day on which something happened, written when it happened: `YYYY-MM-DD`. */
export type Day = Branded<string, "day">;

function bounded<U extends number>(name: string, value: number, low: number, high: number): U {
  if (!(value >= low && value <= high)) throw new RangeError(`${name} must lie in ${low}–${high}, got ${value}`);
  return value as U;
}

export function seconds(value: number): Seconds {
  if (!Number.isInteger(value)) throw new RangeError(`seconds must be whole, got ${value}`);
  return bounded("seconds", value, 0, 86_400);
}
export const monotonic = (value: number): Monotonic => bounded("monotonic", value, 0, Number.MAX_SAFE_INTEGER);
export const instant = (value: number): Instant => bounded("instant", value, 0, 8.64e15);
export const cm = (value: number): Cm => bounded("cm", value, -100, 200);
export const cmPerSecond = (value: number): CmPerSecond => bounded("cm/s", value, 0, 100);

export function pain(value: number): Pain {
  if (!Number.isInteger(value)) throw new RangeError(`pain must be whole, got ${value}`);
  return bounded("pain", value, 0, 10);
}

const DAY_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;

/** Parses `YYYY-MM-DD`; anything that is not a day of the calendar is `null`. */
export function parseDay(text: string): Day | null {
  if (!DAY_SHAPE.test(text)) return null;
  const ms = Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10)));
  return formatDay(ms) === text ? (text as Day) : null;
}

export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`not a calendar day: ${text}`);
  return parsed;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** Civil date from days since 1970 (Howard Hinnant's `civil_from_days`): the engine constructs no host dates. */
function formatDay(ms: number): string {
  const z = Math.floor(ms / MS_PER_DAY) + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const dayOfMonth = doy - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  return `${pad(yoe + era * 400 + (month <= 2 ? 1 : 0), 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** Days since 1970-01-01: civil days, so a night with a clock change is one day like any other. */
export function dayNumber(value: Day): number {
  const ms = Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)) - 1, Number(value.slice(8, 10)));
  return ms / MS_PER_DAY;
}

/** Whole civil days from `from` to `to`; negative when `to` lies before `from`. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

export const addDays = (value: Day, days: number): Day => day(formatDay((dayNumber(value) + days) * MS_PER_DAY));
