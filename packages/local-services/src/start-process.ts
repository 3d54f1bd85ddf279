import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lastLines, openLogFile } from './log-file.js';
import { endGroup, settleGroup, signalGroup } from './process-group.js';
import { recordRun } from './run-record.js';

const endWithParent = new URL('../preload/end-with-parent.mjs', import.meta.url).href;

export interface ProcessOptions {
  /** Short name for messages and for the run record, such as 'backend'. */
  name: string;
  /** JavaScript file that Node runs, and its arguments. */
  script: string | URL;
  arguments?: string[];
  /** What Node itself is told, such as a limit of its memory. */
  nodeFlags?: readonly string[];
  cwd: string;
  /** Added to this process's environment; `undefined` takes a variable away. */
  env?: Record<string, string | undefined>;
  /** Where its output goes; without it, to this process's terminal. */
  logFile?: string;
  /** Directory of run records, by which a later run recognises orphans. */
  runDirectory?: string;
}

export interface ProcessExit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface ManagedProcess {
  readonly name: string;
  readonly pid: number;
  readonly exited: Promise<ProcessExit>;
  /** Last lines of what it wrote; '' when it writes to the terminal. */
  output(lines?: number): string;
  /** Sends a signal to it and its children at once. */
  kill(signal: NodeJS.Signals): void;
  /** Ends it: SIGTERM, after 10 s SIGKILL. Resolves when it is gone. */
  stop(): Promise<void>;
}

const running = new Set<number>();
process.on('exit', () => {
  for (const pid of running) signalGroup(pid, 'SIGKILL');
});

/** Ends every process that was started here and still runs. */
export async function stopAllProcesses(): Promise<void> {
  await Promise.all([...running].map((pid) => endGroup(pid)));
}

/**
 * Starts a Node script as a process group of its own, so that Ctrl-C reaches only this process and
 * it decides the order of ending. The child ends when this process does, even by kill -9.
 */
export function startProcess(options: ProcessOptions): ManagedProcess {
  const { name, logFile } = options;
  const log = logFile === undefined ? 'inherit' : openLogFile(logFile);
  const script = options.script instanceof URL ? fileURLToPath(options.script) : options.script;
  const child = spawn(
    process.execPath,
    [...(options.nodeFlags ?? []), '--import', endWithParent, script, ...(options.arguments ?? [])],
    {
      cwd: options.cwd,
      env: { ...process.env, ...options.env, END_WITH_PARENT_FD: '3' },
      stdio: ['ignore', log, log, 'pipe'],
      detached: true,
    },
  );
  if (typeof log === 'number') closeSync(log);
  const { pid } = child;
  if (pid === undefined) throw new Error(`${name} could not be started (${options.cwd})`);
  running.add(pid);
  const forget = options.runDirectory
    ? recordRun(options.runDirectory, name, pid)
    : () => undefined;
  const exited = new Promise<ProcessExit>((resolve) => {
    child.once('exit', async (code, signal) => {
      await settleGroup(pid);
      running.delete(pid);
      forget();
      resolve({ code, signal });
    });
  });
  return {
    name,
    pid,
    exited,
    output: (lines) => (logFile === undefined ? '' : lastLines(logFile, lines)),
    kill: (signal) => void signalGroup(pid, signal),
    stop: async () => {
      if (!running.has(pid)) return;
      await endGroup(pid);
      await exited;
    },
  };
}

/** A process of ours ended though it should not have, or with an error. */
export class ProcessFailedError extends Error {
  constructor(child: ManagedProcess, { code, signal }: ProcessExit, logFile?: string) {
    const how = signal === null ? `with code ${code}` : `by ${signal}`;
    const output = child.output();
    const last = output === '' ? '' : `; its last lines:\n${output}`;
    super(`${child.name} ended ${how}${logFile ? ` (log: ${logFile})` : ''}${last}`);
    this.name = 'ProcessFailedError';
  }
}

/** Runs a Node script to its end; throws {@link ProcessFailedError} unless it ends with code 0. */
export async function runToEnd(options: ProcessOptions): Promise<void> {
  const child = startProcess(options);
  const exit = await child.exited;
  if (exit.code !== 0) throw new ProcessFailedError(child, exit, options.logFile);
}
