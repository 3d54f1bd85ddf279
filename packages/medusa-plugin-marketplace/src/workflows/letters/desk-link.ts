import type { MedusaContainer } from '@medusajs/framework/types';
import type { Locale } from 'ocop-core';
import { pluginOptions } from '../../kernel/plugin-options';

/** Address of a page of the desk, as it stands in a letter. */
export function deskLink(
  container: MedusaContainer,
  locale: Locale,
  path = '',
  query: Readonly<Record<string, string>> = {},
): string {
  const { storefrontUrl } = pluginOptions(container);
  const language = locale === 'en' ? '/en' : '';
  const link = new URL(`${storefrontUrl.replace(/\/$/, '')}${language}/ban-hang${path}`);
  for (const [name, value] of Object.entries(query)) link.searchParams.set(name, value);
  return link.href;
}
