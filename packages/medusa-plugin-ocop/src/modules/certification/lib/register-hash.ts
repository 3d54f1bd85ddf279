import { createHash } from 'node:crypto';

/** What an entry of the register says. All of it is published, so that anyone can check the chain. */
export interface RegisterEntry {
  sequence: number;
  type: string;
  certificate_code: string;
  occurred_on: string;
  recorded_at: string;
  decision_number: string | null;
  decision_issuer: string | null;
  reason_code: string | null;
  note: string | null;
  payload: unknown;
  previous_hash: string;
}

/** The hash that the first entry of a register points at. */
export const GENESIS_HASH = '0'.repeat(64);

/** SHA-256 (hex) over the entry as JSON with sorted keys, which includes the previous hash. */
export function hashEntry(entry: RegisterEntry): string {
  return createHash('sha256').update(canonicalJson(entry)).digest('hex');
}

/** Who wrote an entry: bound into the chain, which is public, without saying it there. */
export function hashActor(actor: string, recordedAt: string): string {
  return createHash('sha256').update(`${recordedAt} ${actor}`).digest('hex');
}

/** JSON with object keys in code-point order and no white space: one text for one meaning. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}
