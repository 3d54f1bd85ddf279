import { basketCount } from '@/lib/cookies';
import { currentPath } from '@/lib/current-path';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { BASKET_COUNT } from '@/server/own-cookies.mjs';
import styles from './bottom-bar.module.css';
import { BasketIcon, BookmarkIcon, FairIcon, HomeIcon, SearchIcon } from './icons';
import { OwnCount } from './own-count';

/** The thumb's navigation on phones. */
export async function BottomBar() {
  const t = await getTranslator('navigation');
  const { href } = await pageContext();
  const [pathname] = (await currentPath()).split('?');
  const count = await basketCount();
  const items = [
    { path: routes.home, text: t('home'), icon: <HomeIcon /> },
    { path: routes.search, text: t('search'), icon: <SearchIcon /> },
    { path: routes.fairs, text: t('fairs'), icon: <FairIcon /> },
    { path: routes.basket, text: t('basket'), icon: <BasketIcon /> },
    { path: routes.saved, text: t('saved'), icon: <BookmarkIcon /> },
  ];
  return (
    <nav className={styles.bar} aria-label={t('phone')}>
      <ul className={styles.items}>
        {items.map(({ path, text, icon }) => (
          <li key={path}>
            <a className={styles.item} href={href(path)} aria-current={current(path, pathname)}>
              {icon}
              {text}
              {path === routes.basket && (
                <OwnCount of={BASKET_COUNT} count={count} className={styles.count} />
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The page itself, or the part of the shop that it belongs to. */
function current(path: string, pathname = '/'): 'page' | 'true' | undefined {
  if (path === pathname) return 'page';
  return path !== routes.home && pathname.startsWith(`${path}/`) ? 'true' : undefined;
}
