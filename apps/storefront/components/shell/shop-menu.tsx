import { drawnOnce } from '@/lib/drawing/drawn-once';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { searchPath } from '@/lib/search/search-url';
import { groupLinks, regionLinks } from '@/lib/shop-links';
import layout from '@/styles/layout.module.css';
import { CloseIcon, MenuIcon } from './icons';
import { LinkColumn } from './link-column';
import styles from './shop-menu.module.css';

const MENU = 'danh-muc';

/** Opens the menu: the browser itself does it, and Escape or a touch outside closes it. */
export async function MenuButton({ className }: { className: string | undefined }) {
  const t = await getTranslator('navigation');
  return (
    <button type="button" className={`${styles.open} ${className}`} popoverTarget={MENU}>
      <MenuIcon />
      <span className={styles.openText}>{t('menu')}</span>
    </button>
  );
}

async function DrawShopMenu() {
  const t = await getTranslator('navigation');
  const { locale } = await pageContext();
  return (
    <div className={styles.sheet} id={MENU} popover="auto" role="dialog" aria-label={t('menu')}>
      <button
        type="button"
        className={styles.close}
        popoverTarget={MENU}
        popoverTargetAction="hide"
      >
        <CloseIcon />
        <span className={layout.hidden}>{t('close')}</span>
      </button>
      <LinkColumn id="menu-nhom" title={t('groups')} links={groupLinks(locale)} />
      <LinkColumn id="menu-vung" title={t('regions')} links={regionLinks(locale)} />
      <LinkColumn
        id="menu-cho"
        title={t('market')}
        links={[
          { path: routes.gifts, text: t('gifts') },
          { path: routes.fairs, text: t('fairs') },
          { path: searchPath({ sort: 'newest' }), text: t('new') },
          { path: routes.certificates, text: t('verify') },
          { path: routes.account, text: t('account') },
          { path: routes.orders, text: t('orders') },
          { path: routes.saved, text: t('saved') },
          { path: routes.compare(), text: t('compare') },
        ]}
      />
    </div>
  );
}

/** Everything that one can walk to, in a sheet over the page. */
export const ShopMenu = drawnOnce(DrawShopMenu);
