import { PROVINCES } from 'ocop-core';
import type { PointOfSale, PointsOfSale } from '@/lib/backend/points';
import { formattersFor } from '@/lib/formatters';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { EmptyState } from '../empty-state';
import styles from './points-view.module.css';

/** Provinces in which there are any points of sale. */
export async function PointProvinces({ provinces }: Pick<PointsOfSale, 'provinces'>) {
  const t = await getTranslator('points');
  const { locale, href } = await pageContext();
  if (provinces.length === 0) {
    return (
      <EmptyState title={t('none')}>
        <p>{t('noneText')}</p>
        <p>
          <a href={href(routes.search)}>{t('toSearch')}</a>
        </p>
      </EmptyState>
    );
  }
  const name = locale === 'vi' ? 'nameVi' : 'nameEn';
  const { byName } = formattersFor(locale);
  const named = provinces.flatMap(({ province_code, count }) => {
    const province = PROVINCES.find(({ code }) => code === province_code);
    return province ? [{ slug: province.slug, name: province[name], count }] : [];
  });
  return (
    <ul className={styles.provinces}>
      {named
        .sort((one, other) => byName(one.name, other.name))
        .map((province) => (
          <li key={province.slug}>
            <a className={styles.province} href={href(routes.pointsIn(province.slug))}>
              {t('province', { name: province.name, count: province.count })}
            </a>
          </li>
        ))}
    </ul>
  );
}

/** The points of one province, with where they are and when they are open. */
export async function PointList({ points }: { points: readonly PointOfSale[] }) {
  const t = await getTranslator('points');
  const { locale, href } = await pageContext();
  if (points.length === 0) {
    return (
      <EmptyState title={t('noneHere')}>
        <p>
          <a href={href(routes.pointsOfSale)}>{t('others')}</a>
        </p>
      </EmptyState>
    );
  }
  return (
    <ul className={styles.points}>
      {points.map(({ id, name, address, commune, hours, phone }) => (
        <li key={id} className={styles.point} lang={givenLanguage(locale)}>
          <h2 className={styles.name}>{name}</h2>
          <p>{[address, commune].filter(Boolean).join(', ')}</p>
          {hours && <p>{hours}</p>}
          {phone && (
            <p>
              <a href={`tel:${phone}`}>{phone}</a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
