import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import type { AnswerOf, noticesQuery, sellerDeskRoutes } from 'ocop-contract';
import type { z } from 'zod';
import { bodyOfLetter, SELLERS_LETTERS } from '../../letters';
import { EMAIL_CHANNEL } from '../../workflows/letters/queue-letter';

/**
 * Letters about a seller that were sent to this address, newest first, whatever became of them on the way. One that
 * was tried again is one letter.
 */
export async function readNotices(
  container: MedusaContainer,
  email: string,
  { limit, offset }: z.output<typeof noticesQuery>,
): Promise<AnswerOf<typeof sellerDeskRoutes.notices>> {
  // Medusa's types leave out that notifications are found by the one that they repeat.
  const own = {
    to: email,
    channel: EMAIL_CHANNEL,
    template: [...SELLERS_LETTERS],
    trigger_type: 'marketplace',
    original_notification_id: null,
  };
  const [letters, count] = await container
    .resolve(Modules.NOTIFICATION)
    .listAndCountNotifications(own, {
      order: { created_at: 'DESC', id: 'DESC' },
      take: limit,
      skip: offset,
    });
  return {
    notices: letters.map(({ id, template, data, created_at }) => ({
      id,
      ...bodyOfLetter(template, data),
      sent_at: new Date(created_at).toISOString(),
    })),
    count,
    limit,
    offset,
  };
}
