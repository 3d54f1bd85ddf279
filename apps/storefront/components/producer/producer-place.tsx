import { isRegionCode, PROVINCES, regionName } from 'ocop-core';
import type { ProducerPage } from '@/lib/backend/producers';
import { getTranslator, pageContext } from '@/lib/page-context';
import { communeName, provinceName } from '@/lib/place-names';
import { routes } from '@/lib/routes';
import styles from './producer-head.module.css';

/** Where a producer is, in one line: commune, province of today, the name on the decision. */
export async function ProducerPlace({ place }: { place: ProducerPage['producer']['place'] }) {
  const t = await getTranslator('producer');
  const { locale, href } = await pageContext();
  const province = PROVINCES.find(({ code }) => code === place.current_code);
  const name = provinceName('2025', place.current_code, locale);
  const printed = provinceName(place.scheme, place.code, locale);
  const region = isRegionCode(place.region_code) ? regionName(place.region_code, locale) : null;
  return (
    <p className={styles.place}>
      {place.commune && (
        <span>
          {communeName(place.commune)}
          {place.scheme === '2024' && ` (${t('communeThen')})`}
        </span>
      )}
      {province && name && (
        <a className={styles.province} href={href(routes.province(province.slug))}>
          {name}
        </a>
      )}
      {printed && printed !== name && <span>{t('printedAs', { name: printed })}</span>}
      {region && <span>{region}</span>}
    </p>
  );
}
