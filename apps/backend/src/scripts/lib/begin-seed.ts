import { writeFile } from 'node:fs/promises';
import type { MedusaContainer } from '@medusajs/framework/types';
import type { CalendarDate } from 'ocop-core';
import { setUpAdminUser } from './admin-user';
import { anchorOf } from './anchor-of';
import { refuseInProduction } from './demo-only';
import { setUpStore } from './set-up-store';

/**
 * What both data sets begin with: a shop marked as a demonstration, an operator
 * (`DEMO_ADMIN_EMAIL`, `DEMO_ADMIN_PASSWORD`), and in the file `SEED_OUTPUT` what the storefront has
 * to know. Throws in production.
 * @param anchorKey where the store notes the first day of this data set
 * @returns that day
 */
export async function beginSeed(
  container: MedusaContainer,
  anchorKey: string,
): Promise<CalendarDate> {
  refuseInProduction();
  const anchor = await anchorOf(container, anchorKey);
  const { publishableKey, regionId } = await setUpStore(container, {
    demo: true,
    [anchorKey]: anchor,
  });
  const { DEMO_ADMIN_EMAIL: email, DEMO_ADMIN_PASSWORD: password, SEED_OUTPUT: file } = process.env;
  if (email && password) await setUpAdminUser(container, { email, password });
  if (file) {
    const output = `${JSON.stringify({ publishableKey, regionId }, null, 2)}\n`;
    await writeFile(file, output, { mode: 0o600 });
  }
  return anchor;
}
