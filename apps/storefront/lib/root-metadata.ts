import 'server-only';
import type { Metadata, Viewport } from 'next';
import { getTranslator, pageContext } from './page-context';
import { shopOrigin } from './shop-origin';

export const ROOT_VIEWPORT: Viewport = { themeColor: '#17495a' };

/** What every page says of itself, in shop and desk, unless it says better. */
export async function rootMetadata(): Promise<Metadata> {
  const t = await getTranslator('shell');
  const { locale } = await pageContext();
  return {
    metadataBase: await shopOrigin(),
    title: { default: t('title'), template: '%s · Chợ Phiên' },
    description: t('description'),
    formatDetection: { telephone: false },
    manifest: locale === 'vi' ? '/manifest.webmanifest' : `/manifest.webmanifest?lang=${locale}`,
    icons: {
      icon: { url: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      apple: '/icons/apple-touch-icon.png',
    },
  };
}
