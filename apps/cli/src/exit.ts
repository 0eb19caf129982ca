/** 0 done, 1 something was refused, 2 unreadable or wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Tells what is wrong with the call, on standard error. */
export type Usage = (message: string) => ExitCode;
