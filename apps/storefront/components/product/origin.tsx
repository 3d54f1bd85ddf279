import {
  groupName,
  isAlsoDrink,
  MERGER_DAY,
  PROVINCES,
  REGIONS,
  regionName,
  toScheme2023,
} from 'ocop-core';
import type { Certificate } from '@/lib/backend/certificate-schema';
import { getTranslator, pageContext } from '@/lib/page-context';
import { communeName, provinceName } from '@/lib/place-names';
import { routes } from '@/lib/routes';
import { searchPath } from '@/lib/search/search-url';
import { FactList } from '../fact-list';
import { SectionHeading } from '../shell/section-heading';

interface OriginProps {
  certificate: Certificate;
  /** Whether to name region and group of the programme, which an ordinary product has no part in. */
  ofProgramme: boolean;
}

/**
 * Where it was made. The province goes by its name of today, with the one on the decision; the commune
 * by the name on the decision, since there is no list that leads from old communes to new ones.
 */
export async function Origin({ certificate, ofProgramme }: OriginProps) {
  const t = await getTranslator('product');
  const { locale, href } = await pageContext();
  const { place, group, recognition_decision: decision } = certificate;
  const before = place.scheme === '2024';
  // A decision of later may still name a place as it was called before.
  const then = decision.signed_on < MERGER_DAY;
  const province = PROVINCES.find(({ code }) => code === place.current_code);
  const current = provinceName('2025', place.current_code, locale);
  const printed = provinceName(place.scheme, place.code, locale);
  const region = REGIONS.find(({ code }) => code === place.region_code);
  const programme = [
    {
      term: t('region'),
      value: region && (
        <a href={href(routes.region(region.slug))}>{regionName(region.code, locale)}</a>
      ),
    },
    {
      term: t('group'),
      value: groupName(group, locale),
      note: isAlsoDrink(toScheme2023(group).code, certificate.product_name) && t('alsoDrink'),
    },
  ];
  return (
    <section aria-labelledby="nguon-goc">
      <SectionHeading id="nguon-goc" title={t('originTitle')} />
      <FactList
        facts={[
          {
            term: t('commune'),
            value: communeName(place.commune),
            note:
              before &&
              (then
                ? t('communeThen', { year: decision.signed_on.slice(0, 4) })
                : t('communeBefore')),
          },
          {
            term: t('province'),
            value: province && current && (
              <a href={href(routes.province(province.slug))}>{current}</a>
            ),
            note: before && printed && printed !== current && (
              <>
                {t(then ? 'formerProvince' : 'provinceBefore', { name: printed })}{' '}
                <a href={href(searchPath({ formerProvinces: [place.code] }))}>
                  {t('formerProvinceAll', { name: printed })}
                </a>
              </>
            ),
          },
          ...(ofProgramme ? programme : []),
        ]}
      />
    </section>
  );
}
