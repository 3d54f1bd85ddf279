import { basketCount } from '@/lib/cookies';
import { currentPath } from '@/lib/current-path';
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

/** Sign, search, basket: the search field is always there, it is the product. */
export async function SiteHeader() {
  const t = await getTranslator('navigation');
  const { locale, href } = await pageContext();
  const path = await currentPath();
  const { q, ...kept } = searchOfPath(path);
  const count = await basketCount();
  const saved = (await savedIds()).length;
  const other = otherLocale(locale);
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a className={styles.sign} href={href(routes.home)}>
          <PoleMark className={styles.mark} />
          <span className={styles.name}>Chợ Phiên</span>
        </a>
        <div className={styles.menu}>
          <MenuButton className={styles.item} />
          <ShopMenu />
        </div>
        <div className={styles.search}>
          <SearchForm
            id="tim"
            label={t('searchLabel')}
            query={q}
            kept={searchParameters({ ...kept, q: '', page: 1 })}
          />
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
