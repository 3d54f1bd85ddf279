import type { Metadata } from 'next';
import {
  type FormerProvince,
  formerProvinceBySlug,
  type Place,
  type Province,
  provinceBySlug,
  provinceOf,
} from 'ocop-core';
import { FormerProvinces } from '@/components/places/former-provinces';
import { PlaceBest } from '@/components/places/place-best';
import { PlaceFacts } from '@/components/places/place-facts';
import styles from '@/components/places/place-facts.module.css';
import { RegionAround } from '@/components/places/region-around';
import { stepsTo } from '@/components/product/steps-to';
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

type Props = PageProps<'/[locale]/tinh/[province]'>;

/** A province of today, or one of before 01/7/2025 that buyers still call by its name. */
async function provinceOfPage(props: Props): Promise<Province | FormerProvince> {
  const { province } = await props.params;
  const { locale } = await pageContext();
  return provinceBySlug(province) ?? formerProvinceBySlug(province) ?? showNotFound(locale);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const province = await provinceOfPage(props);
  const t = await getTranslator('places');
  const { locale } = await pageContext();
  const name = locale === 'vi' ? province.nameVi : province.nameEn;
  return pageMetadata({
    locale,
    path: routes.province(province.slug),
    title: t('title', { name }),
    description: t('description', { name }),
  });
}

async function ProvincePage(props: Props) {
  const province = await provinceOfPage(props);
  const t = await getTranslator('places');
  const { locale, href } = await pageContext();
  const { page } = parseSearchUrl(await props.searchParams);
  const answer = await settle(readFacetCounts());
  const counts = answer.available ? answer.value : null;
  const nameOf = ({ nameVi, nameEn }: { nameVi: string; nameEn: string }) =>
    locale === 'vi' ? nameVi : nameEn;
  const name = nameOf(province);
  const former = 'successorCode' in province;
  const place: Place = { scheme: former ? '2024' : '2025', code: province.code };
  const current = provinceOf(place);
  const above = { place: { region_code: current.regionCode, current_code: current.code } };
  const steps = (await stepsTo(above)).filter(
    ({ path }) => path !== routes.province(province.slug),
  );
  return (
    <PlacePage
      steps={steps}
      state={{
        ...EMPTY_SEARCH,
        ...(former ? { formerProvinces: [province.code] } : { provinces: [province.code] }),
        page,
      }}
      title={(count) => t('heading', { name, count })}
      after={
        page === 1 && (
          <div className={styles.beside}>
            <RegionAround place={place} region={current.regionCode} counts={counts} />
            {!former && (
              <div>
                <PlaceBest place={{ province: province.code }} />
              </div>
            )}
          </div>
        )
      }
    >
      {former ? (
        <p>
          {t.rich('nowPartOf', {
            name,
            current: () => <a href={href(routes.province(current.slug))}>{nameOf(current)}</a>,
          })}
        </p>
      ) : (
        page === 1 && (
          <>
            <FormerProvinces province={province} counts={counts} />
            <PlaceFacts
              place={{ province: province.code }}
              state={{ provinces: [province.code] }}
            />
          </>
        )
      )}
    </PlacePage>
  );
}

export default drawn(ProvincePage);
