import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { provinceBySlug } from 'ocop-core';
import { PageUnavailable } from '@/components/page-unavailable';
import { PointList } from '@/components/places/points-view';
import { readPoints } from '@/lib/backend/points';
import { settle } from '@/lib/backend/settle';
import { drawn } from '@/lib/drawing/drawn';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { provinceName } from '@/lib/place-names';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';

type Props = PageProps<'/[locale]/diem-ban/[province]'>;

async function titleOf(code: string): Promise<string> {
  const t = await getTranslator('points');
  const { locale } = await pageContext();
  return t('titleIn', { province: provinceName('2025', code, locale) ?? '' });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { province: slug } = await params;
  const { locale } = await pageContext();
  const province = provinceBySlug(slug);
  const title = await titleOf(province?.code ?? '');
  return pageMetadata({ locale, path: routes.pointsIn(slug), title });
}

/** Where goods of the programme are sold over a counter in one province. */
async function PointsInPage({ params }: Props) {
  const { province: slug } = await params;
  const province = provinceBySlug(slug);
  if (!province) notFound();
  const t = await getTranslator('points');
  const { href } = await pageContext();
  const answer = await settle(readPoints(province.code));
  if (!answer.available) return <PageUnavailable />;
  return (
    <div className={`${layout.page} ${layout.narrow} ${layout.top} ${layout.stack}`}>
      <h1>{await titleOf(province.code)}</h1>
      <PointList points={answer.value.points} />
      <p>
        <a href={href(routes.pointsOfSale)}>{t('others')}</a>
      </p>
    </div>
  );
}

export default drawn(PointsInPage);
