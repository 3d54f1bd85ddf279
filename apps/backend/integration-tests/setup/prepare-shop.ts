import type { ExecArgs } from '@medusajs/framework/types';
import { setUpAdminUser } from '../../src/scripts/lib/admin-user';
import { setUpStore } from '../../src/scripts/lib/set-up-store';
import { OPERATOR } from '../support/test-environment';

/** `medusa exec`: the shop of the tests, empty of products, with one operator. */
export default async function prepareShop({ container }: ExecArgs): Promise<void> {
  await setUpStore(container);
  await setUpAdminUser(container, OPERATOR);
}
