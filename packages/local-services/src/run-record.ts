import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endGroup } from './process-group.js';
import { isMark, isStillThere, markOf, type ProcessMark } from './process-mark.js';

interface RunRecord {
  name: string;
  child: ProcessMark;
  owner: ProcessMark;
}

function isRunRecord(value: unknown): value is RunRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'child' in value &&
    isMark(value.child) &&
    'owner' in value &&
    isMark(value.owner)
  );
}

function readRecord(path: string): RunRecord | null {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isRunRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** Notes in `directory` that this process started the group `pid`; returns how to forget it. */
export function recordRun(directory: string, name: string, pid: number): () => void {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, `${name}.json`);
  const record: RunRecord = { name, child: markOf(pid), owner: markOf(process.pid) };
  writeFileSync(path, JSON.stringify(record));
  return () => {
    if (readRecord(path)?.child.pid === pid) rmSync(path, { force: true });
  };
}

export interface RunningOwner {
  name: string;
  ownerPid: number;
}

export interface OrphanReport {
  /** Names of the orphaned processes that were stopped. */
  stopped: string[];
  /** Processes whose starter still runs: they are not ours to stop. */
  owned: RunningOwner[];
}

/** Stops what a killed run left behind in this repository, known by its records in `directory`. */
export async function stopOrphans(directory: string): Promise<OrphanReport> {
  const report: OrphanReport = { stopped: [], owned: [] };
  let files: string[] = [];
  try {
    files = readdirSync(directory).filter((file) => file.endsWith('.json'));
  } catch {
    return report;
  }
  for (const file of files) {
    const path = join(directory, file);
    const record = readRecord(path);
    if (record && isStillThere(record.child)) {
      if (record.owner.pid !== process.pid && isStillThere(record.owner)) {
        report.owned.push({ name: record.name, ownerPid: record.owner.pid });
        continue;
      }
      await endGroup(record.child.pid);
      report.stopped.push(record.name);
    }
    rmSync(path, { force: true });
  }
  return report;
}
