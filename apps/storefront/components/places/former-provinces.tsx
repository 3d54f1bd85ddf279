import { formerProvincesOf, type Province } from 'ocop-core';
import type { FacetCounts } from '@/lib/backend/search';
import { countsBy } from '@/lib/map/counts-by';
import { getTranslator, pageContext } from '@/lib/page-context';
import { searchPath } from '@/lib/search/search-url';
import { FilterLinks } from '../lists/filter-links';

interface FormerProvincesProps {
  province: Province;
  counts: FacetCounts | null;
}

/** What a province was made of, each with what was certified there; nothing where it stayed as it was. */
export async function FormerProvinces({ province, counts }: FormerProvincesProps) {
  const former = formerProvincesOf(province.code);
  if (former.length < 2) return null;
  const t = await getTranslator('places');
  const { locale } = await pageContext();
  const nameOf = (place: { nameVi: string; nameEn: string }) =>
    locale === 'vi' ? place.nameVi : place.nameEn;
  const found = counts && countsBy(counts, 'former_province');
  return (
    <FilterLinks
      title={t('formedFrom', { name: nameOf(province), count: former.length })}
      whenEmpty={t('uncounted')}
      links={former.map((place) => ({
        key: place.code,
        text: nameOf(place),
        count: found ? (found.get(place.code) ?? 0) : null,
        path: searchPath({ formerProvinces: [place.code] }),
      }))}
    />
  );
}
