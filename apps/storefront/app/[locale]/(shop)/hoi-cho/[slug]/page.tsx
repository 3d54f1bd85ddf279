import type { Metadata } from 'next';
import { EXAMPLE_FAIR } from 'ocop-core';
import { FairView } from '@/components/lists/fair-view';
import { PageUnavailable } from '@/components/page-unavailable';
import { readList } from '@/lib/backend/search';
import { settle } from '@/lib/backend/settle';
import { drawn } from '@/lib/drawing/drawn';
import { fairName } from '@/lib/lists/fair-name';
import { listRequest } from '@/lib/lists/list-request';
import { isNarrowed, parseListUrl } from '@/lib/lists/list-state';
import { showNotFound } from '@/lib/not-found-page';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/hoi-cho/[slug]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params;
  const t = await getTranslator('fairs');
  const { locale } = await pageContext();
  return pageMetadata({
    locale,
    path: routes.fair(slug),
    title: t('name', { name: fairName(slug, locale) }),
    description: t('aboutOne'),
    index: slug !== EXAMPLE_FAIR && !isNarrowed(parseListUrl(await searchParams)),
  });
}

/** A fair is known by its products alone: without any it has no page. */
async function FairPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { locale } = await pageContext();
  const state = parseListUrl(await searchParams);
  const answer = await settle(readList(listRequest(state, { fair: [slug] })));
  if (!answer.available) return <PageUnavailable />;
  if (answer.value.count === 0 && !isNarrowed(state)) showNotFound(locale);
  return <FairView slug={slug} state={state} result={answer.value} />;
}

export default drawn(FairPage);
