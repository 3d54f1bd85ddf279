import type { Metadata } from 'next';
import { SeenShelf } from '@/components/home/seen-shelf';
import { NothingYet } from '@/components/nothing-yet';
import { drawn } from '@/lib/drawing/drawn';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import { seenHandles } from '@/lib/saved-products';
import layout from '@/styles/layout.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('home');
  const { locale } = await pageContext();
  return pageMetadata({ locale, path: routes.seen, title: t('seenTitle'), index: false });
}

/** The shelf of what this browser looked at, by itself: the script puts it onto the home page. */
async function SeenPage() {
  const t = await getTranslator('home');
  const saved = await getTranslator('saved');
  const handles = await seenHandles();
  if (handles.length === 0) {
    return (
      <div className={`${layout.page} ${layout.top}`}>
        <NothingYet
          title={t('seenNothing')}
          text={t('seenNothingText')}
          toMarket={saved('toMarket')}
        />
      </div>
    );
  }
  return (
    <>
      <h1 className={layout.hidden}>{t('seenTitle')}</h1>
      <div data-seen="">
        <SeenShelf />
      </div>
    </>
  );
}

export default drawn(SeenPage);
