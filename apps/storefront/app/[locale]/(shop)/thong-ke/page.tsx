import type { Metadata } from 'next';
import { ShopUnavailable } from '@/components/shop-unavailable';
import { StatisticsView } from '@/components/statistics/statistics-view';
import { settle } from '@/lib/backend/settle';
import { readStatistics } from '@/lib/backend/statistics';
import { drawn } from '@/lib/drawing/drawn';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('statistics');
  const { locale } = await pageContext();
  return pageMetadata({
    locale,
    path: routes.statistics,
    title: t('title'),
    description: t('description'),
  });
}

async function StatisticsPage() {
  const answer = await settle(readStatistics());
  return (
    <div className={`${layout.page} ${layout.top}`}>
      {answer.available ? (
        <StatisticsView statistics={answer.value} />
      ) : (
        <ShopUnavailable what="page" />
      )}
    </div>
  );
}

export default drawn(StatisticsPage);
