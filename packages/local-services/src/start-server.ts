import {
  type ManagedProcess,
  ProcessFailedError,
  type ProcessOptions,
  startProcess,
} from './start-process.js';
import { waitForHttp } from './wait-for-http.js';

export interface RunningServer extends ManagedProcess {
  /** Address without a trailing slash. */
  readonly url: string;
}

export interface ServerOptions extends ProcessOptions {
  port: number;
  /** Path that answers with success once the server is ready. */
  healthPath: string;
  /** Milliseconds to become ready. */
  timeout: number;
}

/** Starts a server and resolves once it answers; throws with its last lines when it dies before. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const child = startProcess(options);
  const url = `http://localhost:${options.port}`;
  const waiting = new AbortController();
  const died = child.exited.then((exit) => {
    throw new ProcessFailedError(child, exit, options.logFile);
  });
  died.catch(() => undefined);
  const ready = waitForHttp(`${url}${options.healthPath}`, {
    timeout: options.timeout,
    signal: waiting.signal,
  });
  try {
    await Promise.race([ready, died]);
  } catch (error) {
    waiting.abort();
    ready.catch(() => undefined);
    await child.stop();
    throw error;
  }
  return { ...child, url };
}
