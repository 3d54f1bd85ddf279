import type { Metadata } from 'next';
import { CompareView } from '@/components/compare/compare-view';
import { ShopUnavailable } from '@/components/shop-unavailable';
import { readCompared } from '@/lib/backend/compared-products';
import { readListedProducts } from '@/lib/backend/listed-products';
import { settle } from '@/lib/backend/settle';
import { comparedHandles } from '@/lib/comparison';
import { drawn } from '@/lib/drawing/drawn';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import { savedIds, seenHandles } from '@/lib/saved-products';
import layout from '@/styles/layout.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('compare');
  const { locale } = await pageContext();
  return pageMetadata({ locale, path: routes.compare(), title: t('title'), index: false });
}

/** Two or three products side by side; the address says which. */
async function ComparePage({ searchParams }: PageProps<'/[locale]/so-sanh'>) {
  const handles = comparedHandles(await searchParams);
  const [compared, saved, seen] = await Promise.all([
    settle(readCompared(handles)),
    settle(savedIds().then((ids) => readListedProducts('id', ids))),
    settle(seenHandles().then((list) => readListedProducts('handle', list))),
  ]);
  const others = [saved, seen].flatMap((answer) => (answer.available ? answer.value : []));
  return (
    <div className={`${layout.page} ${layout.top}`}>
      {compared.available ? (
        <CompareView products={compared.value} others={others.flatMap(({ hit }) => hit ?? [])} />
      ) : (
        <ShopUnavailable what="page" />
      )}
    </div>
  );
}

export default drawn(ComparePage);
