import type { ComponentProps } from 'react';
import { basketCount } from '@/lib/cookies';
import { currentPath } from '@/lib/current-path';
import { drawnOnce } from '@/lib/drawing/drawn-once';
import { localePath, otherLocale } from '@/lib/locale';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { savedIds } from '@/lib/saved-products';
import { searchOfPath, searchParameters } from '@/lib/search/search-url';
import { BASKET_COUNT, SAVED } from '@/server/own-cookies.mjs';
import layout from '@/styles/layout.module.css';
import { PoleMark } from '../prints/wordmark';
import { BasketIcon, BookmarkIcon } from './icons';
import { labelsByCount, OwnCount } from './own-count';
import { SearchForm } from './search-form';
import { MenuButton, ShopMenu } from './shop-menu';
import styles from './site-header.module.css';

const SignAndMenu = drawnOnce(async () => {
  const { href } = await pageContext();
  return (
    <>
      <a className={styles.sign} href={href(routes.home)}>
        <PoleMark className={styles.mark} />
        <span className={styles.name}>Chợ Phiên</span>
      </a>
      <div className={styles.menu}>
        <MenuButton className={styles.item} />
        <ShopMenu />
      </div>
    </>
  );
});

async function HeaderSearch(search: Pick<ComponentProps<typeof SearchForm>, 'query' | 'kept'>) {
  const t = await getTranslator('navigation');
  return <SearchForm id="tim" label={t('searchLabel')} {...search} />;
}

/** As it stands on nearly every page. */
const NoSearch = drawnOnce(() => <HeaderSearch />);

/** Sign, search, basket: the search field is always there, it is the product. */
export async function SiteHeader() {
  const t = await getTranslator('navigation');
  const { locale, href } = await pageContext();
  const path = await currentPath();
  const { q, ...others } = searchOfPath(path);
  const search = { query: q, kept: searchParameters({ ...others, q: '', page: 1 }) };
  const hasSearch = q !== '' || search.kept.length > 0;
  const count = await basketCount();
  const saved = (await savedIds()).length;
  const other = otherLocale(locale);
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <SignAndMenu />
        <div className={styles.search}>
          {hasSearch ? <HeaderSearch {...search} /> : <NoSearch />}
        </div>
        <nav className={styles.nav} aria-label={t('main')}>
          <a className={`${styles.item} ${styles.widest}`} href={href(routes.certificates)}>
            {t('verify')}
          </a>
          <a className={styles.item} href={localePath(other, path)} hrefLang={other} lang={other}>
            {other.toUpperCase()}
            <span className={layout.hidden}> {t('otherLanguage')}</span>
          </a>
          <a
            className={`${styles.item} ${styles.wide}`}
            href={href(routes.saved)}
            aria-label={t('savedWithCount', { count: saved })}
            {...labelsByCount((count) => t('savedWithCount', { count }))}
          >
            <BookmarkIcon />
            <OwnCount of={SAVED} count={saved} className={styles.count} />
          </a>
          <a
            className={styles.item}
            href={href(routes.basket)}
            aria-label={t('basketWithCount', { count })}
            {...labelsByCount((pieces) => t('basketWithCount', { count: pieces }))}
          >
            <BasketIcon />
            <OwnCount of={BASKET_COUNT} count={count} className={styles.count} />
          </a>
        </nav>
      </div>
    </header>
  );
}
