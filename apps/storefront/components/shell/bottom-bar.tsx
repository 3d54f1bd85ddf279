import { basketCount } from '@/lib/cookies';
import { currentPath } from '@/lib/current-path';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import styles from './bottom-bar.module.css';
import { BasketIcon, BookmarkIcon, HomeIcon, SearchIcon, StampIcon } from './icons';

/** The thumb's navigation on phones. */
export async function BottomBar() {
  const t = await getTranslator('shell');
  const { href } = await pageContext();
  const [pathname] = (await currentPath()).split('?');
  const count = await basketCount();
  const items = [
    { path: routes.home, text: t('home'), icon: <HomeIcon /> },
    { path: routes.search, text: t('search'), icon: <SearchIcon /> },
    { path: routes.certificates, text: t('verifyShort'), icon: <StampIcon /> },
    { path: routes.saved, text: t('saved'), icon: <BookmarkIcon /> },
    { path: routes.basket, text: t('basket'), icon: <BasketIcon /> },
  ];
  return (
    <nav className={styles.bar} aria-label={t('phoneNavigation')}>
      <ul className={styles.items}>
        {items.map(({ path, text, icon }) => (
          <li key={path}>
            <a
              className={styles.item}
              href={href(path)}
              aria-current={path === pathname ? 'page' : undefined}
            >
              {icon}
              {text}
              {path === routes.basket && count > 0 && <span className={styles.count}>{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
