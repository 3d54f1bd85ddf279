import type { Metadata } from 'next';
import { FairView } from '@/components/lists/fair-view';
import { PageUnavailable } from '@/components/page-unavailable';
import { readFair } from '@/lib/backend/fairs';
import { readList } from '@/lib/backend/search';
import { settle } from '@/lib/backend/settle';
import { drawn } from '@/lib/drawing/drawn';
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
  const answer = await settle(readFair(slug));
  const fair = answer.available ? answer.value : null;
  return pageMetadata({
    locale,
    path: routes.fair(slug),
    title: fair?.name ?? t('heading'),
    description: t('aboutOne'),
    index: fair !== null && !isNarrowed(parseListUrl(await searchParams)),
  });
}

/** A fair that an operator shows to the public. */
async function FairPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { locale } = await pageContext();
  const asked = await searchParams;
  const state = parseListUrl(asked);
  const fair = await settle(readFair(slug));
  if (!fair.available) return <PageUnavailable />;
  if (!fair.value) return showNotFound(locale);
  const goods = await settle(readList(listRequest(state, { fair: [slug] })));
  if (!goods.available) return <PageUnavailable />;
  const wish = { province: codeOf(asked.tinh), group: codeOf(asked.nhom) };
  return <FairView fair={fair.value} state={state} result={goods.value} wish={wish} />;
}

function codeOf(asked: string | string[] | undefined): string | null {
  return typeof asked === 'string' && asked !== '' ? asked : null;
}

export default drawn(FairPage);
