import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { type Locale, parseVietnamesePhone } from 'ocop-core';
import { pluginOptions } from '../../kernel/plugin-options';
import type { ShortChannel } from '../../kernel/short-channel';
import type { LetterFields, ShortName } from '../../letters';

/** A text to somebody's phone. */
export interface Short<Name extends ShortName> {
  /** As it is kept with an order. */
  phone: string | null | undefined;
  name: Name;
  fields: LetterFields<Name>;
  locale: Locale;
  /** What it is about, once. */
  key: string;
}

/**
 * Tells somebody by phone, where the shop has a way to phones: by the first channel that a provider is there for.
 * Like a letter it is sent once, waited for by nobody, and tried again by a job.
 */
export function queueShort<Name extends ShortName>(
  container: MedusaContainer,
  { phone, name, fields, locale, key }: Short<Name>,
): void {
  const [channel] = pluginOptions(container).shortChannels;
  const number = parseVietnamesePhone(phone ?? '');
  if (!channel || !number) return;
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  createShort(container, channel, {
    to: `+84${number.slice(1)}`,
    template: name,
    data: { locale, fields, key: `${key}:${channel}` },
  }).catch((error: Error) => logger.warn(`text ${name} ${key}: ${error.message}`));
}

async function createShort(
  container: MedusaContainer,
  channel: ShortChannel,
  text: { to: string; template: ShortName; data: { key: string } & Record<string, unknown> },
): Promise<void> {
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    ...text,
    channel,
    idempotency_key: text.data.key,
    trigger_type: 'marketplace',
  });
}
