import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMark, isStillThere, markOf, type ProcessMark } from './process-mark.js';

/** What this process has of a server that several commands share. */
export interface ServerUse {
  /** Ends the use; answers the living processes that use the server still. */
  end(): ProcessMark[];
}

function readMark(path: string): ProcessMark | null {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isMark(value) ? value : null;
  } catch {
    return null;
  }
}

/** The living processes that said in `directory` that they use its server; the dead are forgotten. */
export function usersOf(directory: string): ProcessMark[] {
  mkdirSync(directory, { recursive: true });
  const users: ProcessMark[] = [];
  for (const file of readdirSync(directory)) {
    const path = join(directory, file);
    const mark = readMark(path);
    if (mark && isStillThere(mark)) users.push(mark);
    else rmSync(path, { force: true });
  }
  return users;
}

/**
 * Says in `directory` that this process uses a server: before it looks whether that runs, so that
 * whoever is about to stop it sees the use, or has stopped it by then. The last user stops it, not
 * the one that started it.
 */
export function useServer(directory: string): ServerUse {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, `${process.pid}.json`);
  writeFileSync(path, JSON.stringify(markOf(process.pid)));
  return {
    end: () => {
      rmSync(path, { force: true });
      return usersOf(directory);
    },
  };
}
