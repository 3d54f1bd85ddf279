import type { MedusaContainer, NotificationDTO } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { z } from 'zod';
import { SHORT_CHANNELS } from '../../kernel/short-channel';
import { isLetterName, LETTERS } from '../../letters';
import { EMAIL_CHANNEL } from './queue-letter';

const MOST_ATTEMPTS = 6;
const MOST_AT_ONCE = 1000;
const MINUTE = 60_000;
/** A letter that a process was sending when it ended has no state for longer than sending takes. */
const CUT_OFF_MS = 5 * MINUTE;

const kept = z.looseObject({ key: z.string() });
const withKey = z.looseObject({ idempotency_key: z.string() });

/**
 * Sends again what could not be sent, each time after four times as long, and not when it is of no use any
 * more. Each attempt is a notification of its own, which Medusa's key lets be made once: its own way of
 * sending a failed one again writes to a row that is not there.
 */
export async function retryLetters(container: MedusaContainer, now = new Date()): Promise<void> {
  const notifications = container.resolve(Modules.NOTIFICATION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  // Medusa's types leave out that notifications are found by their state.
  const filters = {
    channel: [EMAIL_CHANNEL, ...SHORT_CHANNELS],
    template: Object.keys(LETTERS),
    status: ['failure', 'pending'],
    created_at: { $gt: new Date(now.getTime() - 2 * 24 * 60 * MINUTE).toISOString() },
  };
  const unsent = await notifications.listNotifications(filters, {
    order: { created_at: 'DESC' },
    take: MOST_AT_ONCE,
  });
  const tried = new Set(unsent.map(keyOf));
  for (const letter of unsent.filter((one) => isDue(one, now))) {
    const next = nextAttempt(letter);
    // Another attempt that failed is newer, and is looked at for itself.
    if (tried.has(next.idempotency_key)) continue;
    await notifications
      .createNotifications(next)
      .catch((error: Error) => logger.warn(`letter ${next.idempotency_key}: ${error.message}`));
  }
}

function isDue(letter: NotificationDTO, now: Date): boolean {
  const age = now.getTime() - new Date(letter.created_at).getTime();
  const attempt = attemptOf(letter);
  if (!isLetterName(letter.template) || attempt >= MOST_ATTEMPTS) return false;
  if (age > LETTERS[letter.template].usefulMinutes * MINUTE) return false;
  const isCutOff = age > CUT_OFF_MS;
  return letter.status === 'failure' ? age >= 4 ** (attempt - 1) * MINUTE : isCutOff;
}

/** Which attempt a notification is: the first has the letter's key, the third its key and `#3`. */
function attemptOf(letter: NotificationDTO): number {
  return Number(/#(\d+)$/.exec(keyOf(letter))?.[1] ?? 1);
}

/** Medusa's types leave out a notification's own key. */
function keyOf(letter: NotificationDTO): string {
  return withKey.safeParse(letter).data?.idempotency_key ?? '';
}

function nextAttempt(letter: NotificationDTO) {
  const data = kept.parse(letter.data);
  return {
    to: letter.to,
    channel: letter.channel,
    template: letter.template,
    data,
    trigger_type: letter.trigger_type,
    original_notification_id: letter.original_notification_id ?? letter.id,
    idempotency_key: `${data.key}#${attemptOf(letter) + 1}`,
  };
}
