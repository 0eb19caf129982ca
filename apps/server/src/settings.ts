export interface Settings {
  readonly host: string;
  readonly port: number;
  /** An asked-for port is used or refused; only the default one may be swapped for a free one. */
  readonly portWasAsked: boolean;
}

export type SettingsResult =
  | { readonly ok: true; readonly value: Settings }
  | { readonly ok: false; readonly error: string };

const DEFAULT_PORT = 4180;

/** Reads HOST (default: this machine only) and PORT (0–65535; 0 lets the system choose). */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): SettingsResult {
  const host = environment["HOST"] || "127.0.0.1";
  const asked = environment["PORT"] || undefined;
  const port = asked === undefined ? DEFAULT_PORT : Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return { ok: false, error: `PORT must be a whole number from 0 to 65535, not "${asked}".` };
  }
  return { ok: true, value: { host, port, portWasAsked: asked !== undefined } };
}
