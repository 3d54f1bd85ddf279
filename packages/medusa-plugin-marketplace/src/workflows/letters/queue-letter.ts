import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { isPseudonym, type Locale } from 'ocop-core';
import type { LetterFields, LetterName } from '../../letters';

/** A letter to somebody. */
export interface Letter<Name extends LetterName> {
  to: string;
  name: Name;
  fields: LetterFields<Name>;
  locale?: Locale;
  /** What it is about, once: a letter with the same key is the same letter, and is sent once. */
  key: string;
}

export const EMAIL_CHANNEL = 'email';

/**
 * Hands a letter to Medusa's notifications and does not wait for it: whoever asks is answered, whatever
 * becomes of the letter. To be called when that which it tells of has happened. One that could not be sent
 * is tried again by a job. Nobody is written to whose account was deleted.
 */
export function queueLetter<Name extends LetterName>(
  container: MedusaContainer,
  letter: Letter<Name>,
): void {
  if (isPseudonym(letter.to)) return;
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  createLetter(container, letter).catch((error: Error) => {
    logger.warn(`letter ${letter.name} ${letter.key}: ${error.message}`);
  });
}

async function createLetter<Name extends LetterName>(
  container: MedusaContainer,
  { to, name, fields, locale = 'vi', key }: Letter<Name>,
): Promise<void> {
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to,
    channel: EMAIL_CHANNEL,
    template: name,
    data: { locale, fields, key },
    idempotency_key: key,
    trigger_type: 'marketplace',
  });
}
