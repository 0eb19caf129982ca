import type { Server } from "node:http";
import { serve } from "@hono/node-server";

export interface Door {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly host: string;
  readonly port: number;
}

/** Opens the port, or throws what the system says about it; resolves once requests are answered. */
export function listen({ fetch, host, port }: Door): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, () => {
      server.off("error", reject);
      resolve(server as Server);
    });
    server.once("error", reject);
  });
}

export const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE";

/** The address to open in a browser. */
export function addressOf(server: Server): string {
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the server is not listening on a port");
  const host = bound.family === "IPv6" ? `[${bound.address}]` : bound.address;
  return `http://${host}:${bound.port}/`;
}

/** Lets running answers finish, then resolves; after `graceMs` it cuts the rest. */
export function close(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
