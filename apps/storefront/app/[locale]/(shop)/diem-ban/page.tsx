import type { Metadata } from 'next';
import { PageUnavailable } from '@/components/page-unavailable';
import { PointProvinces } from '@/components/places/points-view';
import { readPoints } from '@/lib/backend/points';
import { settle } from '@/lib/backend/settle';
import { drawn } from '@/lib/drawing/drawn';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('points');
  const { locale } = await pageContext();
  const [title, description] = [t('title'), t('intro')];
  return pageMetadata({ locale, path: routes.pointsOfSale, title, description });
}

/** Where goods of the programme are sold over a counter, by province. */
async function PointsPage() {
  const t = await getTranslator('points');
  const answer = await settle(readPoints());
  if (!answer.available) return <PageUnavailable />;
  return (
    <div className={`${layout.page} ${layout.narrow} ${layout.top} ${layout.stack}`}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <PointProvinces provinces={answer.value.provinces} />
    </div>
  );
}

export default drawn(PointsPage);
