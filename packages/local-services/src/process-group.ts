import { isAlive } from './process-identity.js';
import { waitUntil } from './wait-until.js';

/** Sends a signal (0: only asks) to a whole process group; false when it is gone. */
export function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
}

/** After the end of a group's leader: gives the others 5 s to end their own children, then kills. */
export async function settleGroup(pid: number): Promise<void> {
  if (await waitUntil(() => !signalGroup(pid, 0), { timeout: 5_000 })) return;
  signalGroup(pid, 'SIGKILL');
}

/** Ends a process group: SIGTERM, and SIGKILL when its leader still lives after `grace` ms. */
export async function endGroup(pid: number, grace = 10_000): Promise<void> {
  signalGroup(pid, 'SIGTERM');
  if (!(await waitUntil(() => !isAlive(pid), { timeout: grace }))) signalGroup(pid, 'SIGKILL');
  await waitUntil(() => !isAlive(pid), { timeout: 5_000 });
  await settleGroup(pid);
}
