import { afterAll, beforeAll, inject } from 'vitest';
import { createBackend, type TestBackend } from './backend';
import { openShop, type Shop } from './shop';

/** The shop that the ordinary suites share: make products of your own and expect others' beside them. */
export async function openSharedShop(): Promise<Shop> {
  return openShop(inject('sharedBackend'));
}

/** A backend and a shop of this file's own, for tests that kill it or count every row. */
export function withOwnBackend(
  name: string,
  env?: () => Record<string, string | undefined>,
): { readonly backend: TestBackend; readonly shop: Shop } {
  let backend: TestBackend | undefined;
  let shop: Shop | undefined;

  beforeAll(async () => {
    backend = await createBackend({
      adminUrl: inject('adminUrl'),
      templateDatabase: inject('templateDatabase'),
      name,
      env: env?.(),
    });
    shop = await openShop(backend.address);
  });
  afterAll(async () => {
    await backend?.close();
  });
  return {
    get backend() {
      return there(backend);
    },
    get shop() {
      return there(shop);
    },
  };
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the backend is there inside tests only');
  return value;
}
