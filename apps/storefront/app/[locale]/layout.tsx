import '@/styles/global.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { BottomBar } from '@/components/shell/bottom-bar';
import { DemoNotice } from '@/components/shell/demo-notice';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { SkipLink } from '@/components/shell/skip-link';
import { UnexpectedError } from '@/components/shell/unexpected-error';
import { UnexpectedErrorBoundary } from '@/components/shell/unexpected-error-boundary';
import { fontVariables } from '@/lib/fonts';
import { offlineVersion } from '@/lib/offline/offline-page';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageNonce } from '@/lib/page-nonce';
import { shopOrigin } from '@/lib/shop-origin';
import { shopScript } from '@/lib/shop-script';

export const viewport: Viewport = { themeColor: '#17495a' };

export async function generateMetadata(): Promise<Metadata> {
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

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { locale } = await pageContext();
  return (
    <html lang={locale} className={fontVariables}>
      <body data-offline-version={offlineVersion()}>
        <SkipLink />
        <DemoNotice />
        <SiteHeader />
        <main id="noi-dung" tabIndex={-1}>
          <UnexpectedErrorBoundary fallback={<UnexpectedError />}>
            {children}
          </UnexpectedErrorBoundary>
        </main>
        <SiteFooter />
        <BottomBar />
        <script
          type="module"
          src={await shopScript()}
          nonce={await pageNonce()}
          suppressHydrationWarning
        />
      </body>
    </html>
  );
}
