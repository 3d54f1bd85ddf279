import { createServer } from 'node:net';
import { describePortHolder } from './port-holder.js';

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      // A machine without IPv6 has nobody listening there either.
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve(true);
      else if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** Whether nobody listens on this TCP port, on loopback or any other address, IPv4 or IPv6. */
export async function isPortFree(port: number): Promise<boolean> {
  for (const host of ['127.0.0.1', '::1', '0.0.0.0', '::']) {
    if (!(await canListen(port, host))) return false;
  }
  return true;
}

/** A TCP port that is free now, chosen by the system. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('the system gave no port'));
      });
    });
  });
}

/** Somebody else listens on a port that we need. */
export class PortTakenError extends Error {
  readonly port: number;

  constructor(port: number, variable: string, holder: string | null) {
    super(
      `Port ${port} is taken${holder ? ` by ${holder}` : ''}. ` +
        `Stop that program, or choose another port: ${variable}=${port + 1}`,
    );
    this.name = 'PortTakenError';
    this.port = port;
  }
}

/**
 * Throws {@link PortTakenError} unless the port is free.
 * @param variable environment variable that changes this port, named in the message
 */
export async function assertPortFree(port: number, variable: string): Promise<void> {
  if (!(await isPortFree(port))) throw new PortTakenError(port, variable, describePortHolder(port));
}
