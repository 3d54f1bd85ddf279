import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localDirectory } from './root.mjs';

const file = join(localDirectory, 'secrets.json');
const NAMES = [
  'JWT_SECRET',
  'COOKIE_SECRET',
  'PURGE_SECRET',
  'DEMO_ADMIN_PASSWORD',
  'DEMO_SELLER_PASSWORD',
  'MEILISEARCH_API_KEY',
];

function readSecrets() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/**
 * The secrets of this clone: what the environment gives, else random values that are made once and
 * kept for later runs, readable by their owner only.
 */
export function localSecrets() {
  const kept = readSecrets();
  const secrets = Object.fromEntries(
    NAMES.map((name) => [name, kept[name] ?? randomBytes(24).toString('base64url')]),
  );
  writeOwnerOnly(file, secrets);
  return Object.fromEntries(NAMES.map((name) => [name, process.env[name] || secrets[name]]));
}

/** Writes JSON that only its owner may read. */
export function writeOwnerOnly(path, value) {
  mkdirSync(localDirectory, { recursive: true });
  // The mode counts only for a new file: never leave an old one open.
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  chmodSync(path, 0o600);
}
