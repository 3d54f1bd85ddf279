import '@/styles/global.css';
import type { ReactNode } from 'react';
import { BottomBar } from '@/components/shell/bottom-bar';
import { DemoNotice } from '@/components/shell/demo-notice';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { SkipLink } from '@/components/shell/skip-link';
import { UnexpectedError } from '@/components/shell/unexpected-error';
import { UnexpectedErrorBoundary } from '@/components/shell/unexpected-error-boundary';
import { drawn } from '@/lib/drawing/drawn';
import { drawnOnce } from '@/lib/drawing/drawn-once';
import { fontVariables } from '@/lib/fonts';
import { offlineVersion } from '@/lib/offline/offline-page';
import { pageContext } from '@/lib/page-context';
import { pageNonce } from '@/lib/page-nonce';
import { ROOT_VIEWPORT, rootMetadata } from '@/lib/root-metadata';
import { shopScript } from '@/lib/shop-script';

export const viewport = ROOT_VIEWPORT;
export const generateMetadata = rootMetadata;

const Notices = drawnOnce(() => (
  <>
    <SkipLink />
    <DemoNotice />
  </>
));
const Above = drawn(() => (
  <>
    <Notices />
    <SiteHeader />
  </>
));
const Below = drawn(() => (
  <>
    <SiteFooter />
    <BottomBar />
  </>
));
const Broken = drawn(drawnOnce(UnexpectedError));

/** Pages of the shop: whole without a script, and helped by one of our own (ADR 0024). */
export default async function ShopLayout({ children }: { children: ReactNode }) {
  const { locale } = await pageContext();
  return (
    <html lang={locale} className={fontVariables}>
      <body data-offline-version={offlineVersion()}>
        {/* Nothing is drawn before the header is whole: on a slow phone its parts moved each other. */}
        <link rel="expect" href="#noi-dung" blocking="render" />
        <Above />
        <main id="noi-dung" tabIndex={-1}>
          <UnexpectedErrorBoundary fallback={<Broken />}>{children}</UnexpectedErrorBoundary>
        </main>
        <Below />
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
