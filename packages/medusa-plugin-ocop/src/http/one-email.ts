/** Where a request names an e-mail address; `identifier` is what password resets call it. */
const EMAIL_KEYS = new Set(['email', 'identifier']);

/** What belongs to whoever sent it, and is no address of Medusa's. */
const FREE_DATA = new Set(['metadata', 'additional_data', 'data']);

/** How deep requests nest: a batch of customers, a filter with an operator. */
const DEPTH = 5;

/** An address as it is kept: whatever its capitals, it is one. */
export function oneEmail(email: string): string {
  return email.normalize('NFC').trim().toLowerCase();
}

/** Writes every e-mail address in a request's body or query as it is kept, in place. */
export function unifyEmails(value: unknown, depth = DEPTH): void {
  if (typeof value !== 'object' || value === null || depth === 0) return;
  for (const [key, part] of Object.entries(value)) {
    if (FREE_DATA.has(key)) continue;
    if (EMAIL_KEYS.has(key)) Reflect.set(value, key, unified(part, depth));
    else unifyEmails(part, depth - 1);
  }
}

/** An address, a list of them, or a filter over them (`{$in: […]}`). */
function unified(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return isAddress(value) ? oneEmail(value) : value;
  if (Array.isArray(value)) return value.map((one) => unified(one, depth - 1));
  if (typeof value !== 'object' || value === null || depth === 0) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, unified(part, depth - 1)]),
  );
}

const isAddress = (text: string) => text.includes('@');
