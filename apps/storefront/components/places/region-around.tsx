import { type Place, REGIONS, type RegionCode, regionName } from 'ocop-core';
import type { FacetCounts } from '@/lib/backend/search';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { RegionMap } from '../map/region-map';
import { SectionHeading } from '../shell/section-heading';
import styles from './region-around.module.css';

interface RegionAroundProps {
  place: Place;
  region: RegionCode;
  counts: FacetCounts | null;
}

/** A province among those of its region, each a way on. */
export async function RegionAround({ place, region, counts }: RegionAroundProps) {
  const t = await getTranslator('places');
  const { locale, href } = await pageContext();
  const slug = REGIONS.find(({ code }) => code === region)?.slug;
  return (
    <section className={styles.around} aria-labelledby="trong-vung">
      <SectionHeading
        id="trong-vung"
        title={t('around', { name: regionName(region, locale) })}
        {...(slug && { more: { href: href(routes.region(slug)), text: t('wholeRegion') } })}
      />
      <div className={styles.map}>
        <RegionMap region={region} counts={counts} current={place} />
      </div>
    </section>
  );
}
