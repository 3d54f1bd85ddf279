import type { Metadata } from 'next';
import { GiftView } from '@/components/lists/gift-view';
import { PageUnavailable } from '@/components/page-unavailable';
import { readList } from '@/lib/backend/search';
import { settle } from '@/lib/backend/settle';
import { drawn } from '@/lib/drawing/drawn';
import { listRequest } from '@/lib/lists/list-request';
import { isNarrowed, parseListUrl } from '@/lib/lists/list-state';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/qua-tang'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslator('gifts');
  const { locale } = await pageContext();
  return pageMetadata({
    locale,
    path: routes.gifts,
    title: t('title'),
    description: t('description'),
    index: !isNarrowed(parseListUrl(await searchParams)),
  });
}

async function GiftPage({ searchParams }: Props) {
  const state = parseListUrl(await searchParams);
  const answer = await settle(readList(listRequest(state, { gift: true })));
  return answer.available ? <GiftView state={state} result={answer.value} /> : <PageUnavailable />;
}

export default drawn(GiftPage);
