import type { MedusaContainer } from '@medusajs/framework/types';
import type { Locale } from 'ocop-core';
import { pluginOptions } from '../../kernel/plugin-options';

/** Where a buyer finds an order again: by its number and their contact, wherever the letter is read. */
export function buyersOrdersLink(container: MedusaContainer, locale: Locale): string {
  const { storefrontUrl } = pluginOptions(container);
  return `${storefrontUrl.replace(/\/$/, '')}${locale === 'en' ? '/en' : ''}/don-hang`;
}
