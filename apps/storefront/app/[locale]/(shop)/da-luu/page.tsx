import type { Metadata } from 'next';
import { SavedView } from '@/components/saved/saved-view';
import { ShopUnavailable } from '@/components/shop-unavailable';
import { readListedProducts } from '@/lib/backend/listed-products';
import { settle } from '@/lib/backend/settle';
import { drawn } from '@/lib/drawing/drawn';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import { savedIds, seenHandles } from '@/lib/saved-products';
import layout from '@/styles/layout.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('saved');
  const { locale } = await pageContext();
  return pageMetadata({ locale, path: routes.saved, title: t('title'), index: false });
}

/** What this browser keeps, and what it has looked at; each as it stands now. */
async function SavedPage() {
  const [ids, handles] = await Promise.all([savedIds(), seenHandles()]);
  const [saved, seen] = await Promise.all([
    settle(readListedProducts('id', ids)),
    settle(readListedProducts('handle', handles)),
  ]);
  return (
    <div className={`${layout.page} ${layout.top}`}>
      {saved.available && seen.available ? (
        <SavedView
          saved={saved.value}
          seen={seen.value.filter(({ product_id }) => !ids.includes(product_id))}
        />
      ) : (
        <ShopUnavailable what="page" />
      )}
    </div>
  );
}

export default drawn(SavedPage);
