import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface LinuxStat {
  /** Ended, all its threads included: what is left waits for its parent to ask how it ended. */
  ended: boolean;
  startTime: string;
}

function linuxStat(pid: number): LinuxStat | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command in parentheses and may hold spaces: count after the last ')'.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, threads, startTime] = [fields[0], fields[17], fields[19]];
    return { ended: state === 'Z' && threads === '1', startTime: startTime ?? '' };
  } catch {
    return null;
  }
}

/** Whether a process with this id exists and still runs (a zombie does not count). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return process.platform !== 'linux' || linuxStat(pid)?.ended === false;
}

/**
 * A text that tells this very process from any later one with the same id: its start time, and on
 * Linux the boot. `null` when there is no such process.
 */
export function processIdentity(pid: number): string | null {
  if (process.platform === 'linux') {
    const stat = linuxStat(pid);
    if (!stat || stat.ended) return null;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}:${stat.startTime}`;
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}
