import { processIdentity } from './process-identity.js';

/** A process as written to a file, to be known again by a later run. */
export interface ProcessMark {
  pid: number;
  identity: string;
}

export function markOf(pid: number): ProcessMark {
  return { pid, identity: processIdentity(pid) ?? '' };
}

/** Whether that very process still runs; its id may have been given to another program since. */
export function isStillThere(mark: ProcessMark): boolean {
  return mark.identity !== '' && processIdentity(mark.pid) === mark.identity;
}

export function isMark(value: unknown): value is ProcessMark {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    Number.isInteger(value.pid) &&
    'identity' in value &&
    typeof value.identity === 'string'
  );
}
