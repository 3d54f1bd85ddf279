import type { MedusaContainer, NotificationDTO } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import type { AnswerOf, adminSellerRoutes, lettersQuery } from 'ocop-contract';
import type { z } from 'zod';
import { pluginOptions } from '../../kernel/plugin-options';
import { LETTERS, renderLetter } from '../../letters';
import { EMAIL_CHANNEL } from '../../workflows/letters/queue-letter';

type Answer = AnswerOf<typeof adminSellerRoutes.letters>;

/**
 * Letters that were written to people, newest first. Where they leave the house, what lets somebody in is
 * for whom it was sent to, and hidden here.
 */
export async function readLetters(
  container: MedusaContainer,
  { to, limit, offset }: z.output<typeof lettersQuery>,
): Promise<Answer> {
  const { lettersLeave } = pluginOptions(container);
  const notifications = container.resolve(Modules.NOTIFICATION);
  // Medusa's types leave out that notifications are found by the one that they repeat.
  const firstAttempts = {
    channel: EMAIL_CHANNEL,
    template: Object.keys(LETTERS),
    original_notification_id: null,
    ...(to ? { to: { $ilike: `%${to.replace(/[\\%_]/g, '\\$&')}%` } } : {}),
  };
  const [letters, count] = await notifications.listAndCountNotifications(firstAttempts, {
    order: { created_at: 'DESC', id: 'DESC' },
    take: limit,
    skip: offset,
  });
  const furtherAttempts = {
    channel: EMAIL_CHANNEL,
    original_notification_id: letters.map(({ id }) => id),
  };
  const again = letters.length > 0 ? await notifications.listNotifications(furtherAttempts) : [];
  return {
    letters: letters.map((letter) => {
      const attempts = again.filter(({ original_notification_id: id }) => id === letter.id);
      return {
        id: letter.id,
        to: letter.to,
        ...wordsOf(letter, lettersLeave),
        state: stateOf([letter, ...attempts]),
        sent_at: new Date(letter.created_at).toISOString(),
      };
    }),
    count,
    limit,
    offset,
    delivers: lettersLeave,
  };
}

function wordsOf({ template, data }: NotificationDTO, hideSecrets: boolean) {
  const { subject, text } = renderLetter(template, data, { hideSecrets });
  return { subject, text };
}

/** What became of a letter after all attempts. Medusa keeps the server's id of what has left. */
function stateOf(attempts: readonly NotificationDTO[]): Answer['letters'][number]['state'] {
  const done = attempts.find(({ status }) => status === 'success');
  if (done) return done.external_id ? 'sent' : 'kept';
  return attempts.some(({ status }) => status === 'pending') ? 'waiting' : 'failed';
}
