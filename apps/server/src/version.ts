export const OLDEST_NODE = 24;

/** What to tell someone whose Node is too old to run this, or nothing. */
export function complaintAbout(version: string): string | undefined {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return undefined;
  return `Rollwell's server needs Node ${OLDEST_NODE} or newer and this is Node ${version}. "npm start" brings its own.`;
}
