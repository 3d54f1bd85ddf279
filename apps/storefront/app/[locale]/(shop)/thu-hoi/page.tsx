import type { Metadata } from 'next';
import { AnswerRegion } from '@/components/certificate/answer-region';
import { ListForm } from '@/components/certificate/list-form';
import { RevocationList } from '@/components/certificate/revocation-list';
import { parseLookUp } from '@/lib/certificates/look-up-url';
import { drawn } from '@/lib/drawing/drawn';
import { feedPath } from '@/lib/feeds/feed-path';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';

type Props = PageProps<'/[locale]/thu-hoi'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslator('revocations');
  const { locale } = await pageContext();
  const { q, decision, province, page } = parseLookUp(await searchParams);
  return pageMetadata({
    locale,
    path: routes.revocations,
    title: t('title'),
    description: t('intro'),
    index: q === '' && decision === '' && province === null && page === 1,
    feed: 'revocations',
  });
}

/** What was revoked or has lapsed, asked of the register anew for every reader. */
async function RevocationsPage({ searchParams }: Props) {
  const state = parseLookUp(await searchParams);
  const t = await getTranslator('revocations');
  const { locale } = await pageContext();
  return (
    <div className={`${layout.page} ${layout.narrow} ${layout.top} ${layout.stack}`}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <p className={layout.quiet}>{t('meaning')}</p>
      <ListForm path={routes.revocations} state={state} />
      <AnswerRegion>
        <RevocationList state={state} />
      </AnswerRegion>
      <p>
        <a href={feedPath(locale, 'revocations')}>{t('feed')}</a>
      </p>
    </div>
  );
}

export default drawn(RevocationsPage);
