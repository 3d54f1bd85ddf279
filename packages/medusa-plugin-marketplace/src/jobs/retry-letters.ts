import type { MedusaContainer } from '@medusajs/framework/types';
import { retryLetters as retry } from '../workflows/letters/retry-letters';

/** A mail server that is away for a while costs no letter. */
export default async function retryLetters(container: MedusaContainer): Promise<void> {
  await retry(container);
}

export const config = { name: 'marketplace-retry-letters', schedule: '* * * * *' };
