import type { Metadata } from 'next';
import { REGIONS, type Region, regionName } from 'ocop-core';
import { stepsToMarket } from '@/components/lists/steps-to-market';
import { RegionMap } from '@/components/map/region-map';
import { PlaceBest } from '@/components/places/place-best';
import { PlaceFacts } from '@/components/places/place-facts';
import { PlacePage } from '@/components/search/place-page';
import { readFacetCounts } from '@/lib/backend/search';
import { settle } from '@/lib/backend/settle';
import { drawn } from '@/lib/drawing/drawn';
import { showNotFound } from '@/lib/not-found-page';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import { EMPTY_SEARCH } from '@/lib/search/search-state';
import { parseSearchUrl } from '@/lib/search/search-url';

type Props = PageProps<'/[locale]/vung-mien/[region]'>;

async function regionOfPage(props: Props): Promise<Region> {
  const { region } = await props.params;
  const { locale } = await pageContext();
  return REGIONS.find(({ slug }) => slug === region) ?? showNotFound(locale);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const region = await regionOfPage(props);
  const t = await getTranslator('places');
  const { locale } = await pageContext();
  const name = regionName(region.code, locale);
  return pageMetadata({
    locale,
    path: routes.region(region.slug),
    title: t('title', { name }),
    description: t('description', { name }),
  });
}

async function RegionPage(props: Props) {
  const region = await regionOfPage(props);
  const t = await getTranslator('places');
  const facts = await getTranslator('placeFacts');
  const { locale } = await pageContext();
  const { page } = parseSearchUrl(await props.searchParams);
  const name = regionName(region.code, locale);
  const counts = await settle(readFacetCounts());
  return (
    <PlacePage
      steps={await stepsToMarket()}
      state={{ ...EMPTY_SEARCH, regions: [region.code], page }}
      title={(count) => t('heading', { name, count })}
      map={
        page === 1 && (
          <RegionMap region={region.code} counts={counts.available ? counts.value : null} />
        )
      }
      after={page === 1 && <PlaceBest place={{ region: region.code }} />}
    >
      <p>{facts(`regionAbout.${region.code}`)}</p>
      {page === 1 && (
        <PlaceFacts place={{ region: region.code }} state={{ regions: [region.code] }} />
      )}
    </PlacePage>
  );
}

export default drawn(RegionPage);
