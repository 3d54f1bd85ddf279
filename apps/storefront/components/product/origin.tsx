import { groupName, isRegionCode, regionName } from 'ocop-core';
import type { Certificate } from '@/lib/backend/certificate-schema';
import { getTranslator, pageContext } from '@/lib/page-context';
import { provinceName } from '@/lib/place-names';
import { searchPath } from '@/lib/search/search-url';
import { FactList } from '../fact-list';
import { SectionHeading } from '../shell/section-heading';

/** Where it was made, with the province's name then and now. */
export async function Origin({ certificate }: { certificate: Certificate }) {
  const t = await getTranslator('product');
  const { locale, href } = await pageContext();
  const { place, group } = certificate;
  const current = provinceName('2025', place.current_code, locale);
  const printed = provinceName(place.scheme, place.code, locale);
  const region = isRegionCode(place.region_code) ? place.region_code : null;
  return (
    <section aria-labelledby="nguon-goc">
      <SectionHeading id="nguon-goc" title={t('originTitle')} />
      <FactList
        facts={[
          { term: t('commune'), value: place.commune },
          {
            term: t('province'),
            value: current && (
              <a href={href(searchPath({ provinces: [place.current_code] }))}>{current}</a>
            ),
            note: printed !== current && printed ? t('formerProvince', { name: printed }) : null,
          },
          {
            term: t('region'),
            value: region && (
              <a href={href(searchPath({ regions: [region] }))}>{regionName(region, locale)}</a>
            ),
          },
          { term: t('group'), value: groupName(group, locale) },
        ]}
      />
    </section>
  );
}
