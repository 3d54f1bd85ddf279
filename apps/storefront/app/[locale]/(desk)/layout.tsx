import '@/styles/global.css';
import type { ReactNode } from 'react';
import { DeskHeader } from '@/components/desk/desk-header';
import { DeskLife } from '@/components/desk/desk-life';
import { DeskNav } from '@/components/desk/desk-nav';
import { DemoNotice } from '@/components/shell/demo-notice';
import { SkipLink } from '@/components/shell/skip-link';
import { UnexpectedError } from '@/components/shell/unexpected-error';
import { UnexpectedErrorBoundary } from '@/components/shell/unexpected-error-boundary';
import { fontVariables } from '@/lib/fonts';
import { getTranslator, pageContext } from '@/lib/page-context';
import { ROOT_VIEWPORT, rootMetadata } from '@/lib/root-metadata';

export const viewport = ROOT_VIEWPORT;
export const generateMetadata = rootMetadata;

/** Pages of the desk: client components live here, since the framework stays (ADR 0037). */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { locale } = await pageContext();
  const t = await getTranslator('deskForm');
  return (
    <html lang={locale} className={fontVariables}>
      <body>
        <SkipLink />
        <DemoNotice />
        <DeskHeader />
        <DeskNav />
        <DeskLife offline={t('noNetwork')} />
        <main id="noi-dung" tabIndex={-1}>
          <UnexpectedErrorBoundary fallback={<UnexpectedError />}>
            {children}
          </UnexpectedErrorBoundary>
        </main>
      </body>
    </html>
  );
}
