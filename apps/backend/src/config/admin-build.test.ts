import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { adminBuild } from './admin-build';

const dist = path.join(path.dirname(require.resolve('@medusajs/dashboard/package.json')), 'dist');

function mendedLogin(): string {
  const [name] = readdirSync(dist).filter((file) => /^login-[A-Z0-9]+\.mjs$/.test(file));
  const file = path.join(dist, name ?? '');
  const login = adminBuild().plugins.find(({ name: one }) => one === 'cho-phien:mend-login');
  return login?.transform?.(readFileSync(file, 'utf8'), file)?.code ?? '';
}

test('the login that Medusa ships is found and mended', () => {
  const code = mendedLogin();
  expect(code).toContain('message: t("errors.invalidCredentials")');
  expect(code).toContain('{ mutate: mutateAsync, isPending } = useSignInWithEmailPass()');
});

test('no part of the dashboard draws flags but through the module that is replaced', () => {
  const asking = readdirSync(dist).filter(
    (file) =>
      file.endsWith('.mjs') && readFileSync(path.join(dist, file), 'utf8').includes('jsdelivr'),
  );
  expect(asking).toEqual([]);
});
