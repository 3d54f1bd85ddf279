import { randomBytes } from 'node:crypto';
import { createDatabase, dropDatabase, freePort, serverAt, startBackend } from 'local-services';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { Database } from '../support/database';
import { testEnvironment } from '../support/test-environment';

const SECRET = randomBytes(32).toString('hex');
const PRODUCTION = {
  ...testEnvironment(),
  APP_ENV: 'production',
  JWT_SECRET: SECRET,
  COOKIE_SECRET: SECRET,
};

let databaseName: string | undefined;
afterEach(async () => {
  if (databaseName) await dropDatabase(serverAt(inject('adminUrl')), databaseName);
});

async function start(databaseUrl: string, env: Record<string, string | undefined>) {
  const server = await startBackend({ databaseUrl, port: await freePort(), env });
  await server.stop();
}

describe('in production the backend does not start', () => {
  it.each<[string, Record<string, string | undefined>, RegExp[]]>([
    [
      'without a secret, with a short one, with the operator of a demonstration, without a place for files',
      {
        JWT_SECRET: undefined,
        COOKIE_SECRET: 'short',
        DEMO_ADMIN_PASSWORD: 'mat-khau-trinh-dien',
        FILES_DIRECTORY: undefined,
      },
      [
        /JWT_SECRET must be set/,
        /COOKIE_SECRET must be set/,
        /DEMO_ADMIN_PASSWORD belongs to a demonstration/,
        /FILES_DIRECTORY must be set/,
      ],
    ],
    [
      'where APP_ENV was forgotten, with a secret of development',
      { APP_ENV: undefined, JWT_SECRET: 'JWT_SECRET-of-development-only' },
      [/JWT_SECRET is the one of development/],
    ],
  ])('%s', async (_, env, said) => {
    const refused = await start(inject('adminUrl'), { ...PRODUCTION, ...env }).then(
      () => 'it started',
      String,
    );
    for (const words of said) expect(refused).toMatch(words);
  });

  it('with a guard taken off the order tables', async () => {
    const server = serverAt(inject('adminUrl'));
    databaseName = `cho_phien_test_unguarded_${randomBytes(4).toString('hex')}`;
    await createDatabase(server, databaseName, { template: inject('templateDatabase') });
    const databaseUrl = server.url(databaseName);
    await new Database(databaseUrl).sql('drop trigger ocop_guard_order_item on order_item');
    await expect(start(databaseUrl, PRODUCTION)).rejects.toThrow(/the gate is open/);
  });
});
