import type { Metadata } from 'next';
import { FairsView } from '@/components/lists/fairs-view';
import { PageUnavailable } from '@/components/page-unavailable';
import { readFairs } from '@/lib/backend/fairs';
import { settle } from '@/lib/backend/settle';
import { drawn } from '@/lib/drawing/drawn';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('fairs');
  const { locale } = await pageContext();
  return pageMetadata({
    locale,
    path: routes.fairs,
    title: t('heading'),
    description: t('description'),
  });
}

async function FairsPage() {
  const answer = await settle(readFairs());
  return answer.available ? <FairsView fairs={answer.value} /> : <PageUnavailable />;
}

export default drawn(FairsPage);
