/** The scripts the app starts by address at run time: the policy (Trusted Types) lets no other pass. */

// Trusted Types are not in TypeScript's DOM library yet; this is the part of them used here.
interface ScriptUrlPolicy {
  readonly createScriptURL: (url: string) => string;
}
interface TrustedTypesHost {
  readonly trustedTypes?: {
    readonly createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy;
  };
}

/** The offline worker, and workers that the build wrote beside the app's own files. */
const OWN = /^\/sw\.js$|^\/assets\/[\w.-]+\.js$/;

let policy: ScriptUrlPolicy | null = null;

/** Throws on an address that is no worker of this app. */
export function workerUrl(address: string): string {
  const rules: ScriptUrlPolicy = {
    createScriptURL: (url) => {
      if (import.meta.env.PROD && !OWN.test(url)) throw new TypeError(`not a script of this app: ${url}`);
      return url;
    },
  };
  policy ??= (globalThis as TrustedTypesHost).trustedTypes?.createPolicy("rollwell", rules) ?? rules;
  return policy.createScriptURL(address);
}
