/** A script that anyone can run to check the register's hash chain. @param origin of this shop */
export function registerCheckScript(origin: string): string {
  return `import { createHash } from 'node:crypto';

const address = '${origin}/api/register';

function canonical(value) {
  if (Array.isArray(value)) return '[' + value.map(canonical).join(',') + ']';
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return '{' + keys.map((key) => JSON.stringify(key) + ':' + canonical(value[key])).join(',') + '}';
}

let previous = '0'.repeat(64);
let count = 0;
let after = 0;
while (after !== null) {
  const answer = await fetch(address + '?limit=500&after=' + after);
  if (!answer.ok) throw new Error('HTTP ' + answer.status);
  const page = await answer.json();
  for (const { hash, ...entry } of page.events) {
    const computed = createHash('sha256').update(canonical(entry)).digest('hex');
    if (entry.previous_hash !== previous || computed !== hash) {
      throw new Error('entry ' + entry.sequence + ' does not fit');
    }
    previous = hash;
    count += 1;
  }
  after = page.next_after;
}
console.log(count + ' entries, unbroken; last hash ' + previous);
`;
}
