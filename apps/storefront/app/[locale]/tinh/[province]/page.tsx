import type { Metadata } from 'next';
import {
  type FormerProvince,
  formerProvinceBySlug,
  formerProvincesOf,
  type Province,
  provinceBySlug,
  provinceOf,
} from 'ocop-core';
import { PlaceBest } from '@/components/places/place-best';
import { PlaceFacts } from '@/components/places/place-facts';
import { PlacePage } from '@/components/search/place-page';
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

export default async function ProvincePage(props: Props) {
  const province = await provinceOfPage(props);
  const t = await getTranslator('places');
  const { locale } = await pageContext();
  const { page } = parseSearchUrl(await props.searchParams);
  const nameOf = ({ nameVi, nameEn }: { nameVi: string; nameEn: string }) =>
    locale === 'vi' ? nameVi : nameEn;
  const name = nameOf(province);
  const former = 'successorCode' in province;
  const parts = former ? [] : formerProvincesOf(province.code).map(nameOf);
  return (
    <PlacePage
      state={{
        ...EMPTY_SEARCH,
        ...(former ? { formerProvinces: [province.code] } : { provinces: [province.code] }),
        page,
      }}
      title={(count) => t('heading', { name, count })}
      after={!former && page === 1 && <PlaceBest place={{ province: province.code }} />}
    >
      {former && (
        <p>
          {t('nowPartOf', {
            name,
            current: nameOf(provinceOf({ scheme: '2024', code: province.code })),
          })}
        </p>
      )}
      {parts.length > 1 && <p>{t('formedFrom', { name, parts: parts.join(', ') })}</p>}
      {!former && page === 1 && (
        <PlaceFacts place={{ province: province.code }} state={{ provinces: [province.code] }} />
      )}
    </PlacePage>
  );
}
