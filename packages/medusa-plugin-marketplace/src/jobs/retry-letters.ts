import type { MedusaContainer } from '@medusajs/framework/types';
import { retryLetters as retry } from '../workflows/letters/retry-letters';
import { tellOfRecentEvents } from '../workflows/letters/tell-of-recent-events';

/** Neither a mail server that is away for a while nor a process that ends costs a letter. */
export default async function retryLetters(container: MedusaContainer): Promise<void> {
  await tellOfRecentEvents(container);
  await retry(container);
}

export const config = { name: 'marketplace-retry-letters', schedule: '* * * * *' };
