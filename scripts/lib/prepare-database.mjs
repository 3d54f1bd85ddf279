import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildFingerprint } from './build-fingerprint.mjs';
import { step } from './progress.mjs';
import { localDirectory, logDirectory } from './root.mjs';
import { writeOwnerOnly } from './secrets.mjs';

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Names this very database: another cluster or a dropped and new database has another name. */
async function databaseIdentity(services, databaseUrl) {
  const [row] = await services.runSql(
    databaseUrl,
    `SELECT system_identifier || ':' || (SELECT oid FROM pg_database WHERE datname = current_database())
       AS identity FROM pg_control_system()`,
  );
  return row.identity;
}

/** Brings the schema of a database up to date. */
export async function migrate(services, { databaseUrl, env, cwd }) {
  const logFile = join(logDirectory, 'migrate.log');
  await step(
    'Database schema',
    () => services.runMedusa(['db:migrate'], { databaseUrl, env, cwd, logFile }),
    { logFile },
  );
}

/** Runs a seed script of the backend; returns what it wrote for the storefront. */
export async function seed(services, { databaseUrl, env, cwd, script, title }) {
  const logFile = join(logDirectory, 'seed.log');
  const output = join(localDirectory, 'seed-output.json');
  rmSync(output, { force: true });
  // No storefront is up while data is loaded, so there is no cache to purge.
  const seedEnv = { ...env, SEED_OUTPUT: output, STOREFRONT_URL: undefined };
  const options = { databaseUrl, env: seedEnv, cwd, logFile };
  await step(title, () => services.runMedusa(['exec', script], options), { logFile });
  const result = readJson(output);
  if (!result?.publishableKey)
    throw new Error(`the seed wrote no publishable key (log: ${logFile})`);
  return result;
}

/**
 * Migrates a database of this clone and fills it with a seed script; skipped when the same build did
 * so before with the same database. A server of the user's may have changed meanwhile: there it is
 * never skipped. Returns what the seed wrote for the storefront.
 */
export async function prepareDatabase(services, { databaseUrl, server, env, seedName, title }) {
  const file = join(
    localDirectory,
    `prepared-${seedName}-${new URL(databaseUrl).pathname.slice(1)}.json`,
  );
  const fingerprint = buildFingerprint();
  const identity = server ? await databaseIdentity(services, databaseUrl) : null;
  const prepared = readJson(file);
  if (identity && prepared?.identity === identity && prepared.fingerprint === fingerprint) {
    console.log('• Database schema and data\n  ✔ up to date');
    return prepared.seeded;
  }
  rmSync(file, { force: true });
  await migrate(services, { databaseUrl, env });
  const script = `./src/scripts/${seedName}.js`;
  const seeded = await seed(services, { databaseUrl, env, script, title });
  writeOwnerOnly(file, { identity, fingerprint, seeded });
  return seeded;
}
