import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { isVerificationCode, normaliseVerificationCode } from 'ocop-core';
import { SearchResults } from '@/components/search/search-results';
import { drawn } from '@/lib/drawing/drawn';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import { hasFilters } from '@/lib/search/search-state';
import { parseSearchUrl, searchPath } from '@/lib/search/search-url';
import layout from '@/styles/layout.module.css';

type Props = PageProps<'/[locale]/tim-kiem'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslator('search');
  const { locale } = await pageContext();
  const state = parseSearchUrl(await searchParams);
  return pageMetadata({
    locale,
    path: searchPath(state),
    title: state.q ? t('titleFor', { q: state.q }) : t('title'),
    description: t('description'),
    index: !state.q && !hasFilters(state),
  });
}

async function SearchPage({ searchParams }: Props) {
  const state = parseSearchUrl(await searchParams);
  const t = await getTranslator('search');
  const { href } = await pageContext();
  // Who types a certificate's code asks the register.
  const code = normaliseVerificationCode(state.q);
  if (isVerificationCode(code)) redirect(href(routes.certificate(code)));
  const title = (count: number) =>
    state.q ? t('headingFor', { count, q: state.q }) : t('heading', { count });
  return (
    <div className={`${layout.page} ${layout.top}`}>
      <SearchResults state={state} title={title} />
    </div>
  );
}

export default drawn(SearchPage);
