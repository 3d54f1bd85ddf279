import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localDirectory, runMedusa } from 'local-services';
import { z } from 'zod';
import { shopEnvironment } from './shop-environment';

const seedOutput = z.object({ publishableKey: z.string() });

/** Schema and demo data, through the scripts that `npm start` runs. Answers the storefront's key. */
export async function fillDatabase(
  databaseUrl: string,
  searchEngine: Record<string, string>,
): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'cho-phien-e2e-'));
  const output = join(directory, 'seed.json');
  const env = { ...shopEnvironment(), ...searchEngine, SEED_OUTPUT: output };
  const logFile = (name: string) => join(localDirectory, `logs/e2e-${name}.log`);
  try {
    await runMedusa(['db:migrate'], { databaseUrl, env, logFile: logFile('migrate') });
    await runMedusa(['exec', './src/scripts/seed-demo.js'], {
      databaseUrl,
      env,
      logFile: logFile('seed'),
    });
    return seedOutput.parse(JSON.parse(readFileSync(output, 'utf8'))).publishableKey;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
