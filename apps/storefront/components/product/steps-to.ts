import { isRegionCode, PROVINCES, REGIONS, regionName } from 'ocop-core';
import { getTranslator, pageContext } from '@/lib/page-context';
import { provinceName } from '@/lib/place-names';
import { routes } from '@/lib/routes';

interface Located {
  place: { region_code: string; current_code: string };
}

/** The pages above a product or a producer: the market, its region, its province. */
export async function stepsTo(located: Located | null) {
  const t = await getTranslator('product');
  const { locale } = await pageContext();
  const steps: { name: string; path: string }[] = [{ name: t('market'), path: routes.home }];
  const place = located?.place;
  const region = REGIONS.find(({ code }) => code === place?.region_code);
  if (region && isRegionCode(region.code)) {
    steps.push({ name: regionName(region.code, locale), path: routes.region(region.slug) });
  }
  const province = PROVINCES.find(({ code }) => code === place?.current_code);
  const name = provinceName('2025', province?.code ?? null, locale);
  if (province && name) steps.push({ name, path: routes.province(province.slug) });
  return steps;
}
