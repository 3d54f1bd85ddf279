import type { ExecArgs } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { ADDRESSES, leftOf, updateOf } from '../accounts/stored-emails';

/**
 * Writes addresses that were kept with capitals as they are read from now on (`http/one-email`).
 * One whose other spelling exists as well keeps its letters, for a person to look at.
 */
export default async function writeEmailsAsOne({ container }: ExecArgs): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const addresses of ADDRESSES) {
    const { table } = addresses;
    const { rows: written } = await connection.raw(updateOf(addresses));
    if (written.length > 0) logger.info(`${table}: ${written.length} addresses in small letters`);
    const { rows: left } = await connection.raw(leftOf(addresses));
    for (const { id } of left) {
      logger.warn(`${table} ${id}: its address exists in small letters as well, it stays as it is`);
    }
  }
}
