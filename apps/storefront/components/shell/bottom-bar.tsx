import { basketCount } from '@/lib/cookies';
import { currentPath } from '@/lib/current-path';
import { drawnOnce } from '@/lib/drawing/drawn-once';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { BASKET_COUNT } from '@/server/own-cookies.mjs';
import styles from './bottom-bar.module.css';
import { BasketIcon, BookmarkIcon, FairIcon, HomeIcon, SearchIcon } from './icons';
import { OwnCount } from './own-count';

interface BarProps {
  /** The part of the shop that the page is, or belongs to. */
  part: string | undefined;
  current: 'page' | 'true';
  count: number;
}

async function DrawBar({ part, current, count }: BarProps) {
  const t = await getTranslator('navigation');
  const { href } = await pageContext();
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
            <a
              className={styles.item}
              href={href(path)}
              aria-current={path === part ? current : undefined}
            >
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

const Bar = drawnOnce(DrawBar, ({ part, current, count }) => `${part} ${current} ${count}`);

const PARTS: readonly string[] = [
  routes.home,
  routes.search,
  routes.fairs,
  routes.basket,
  routes.saved,
];

/** The thumb's navigation on phones. */
export async function BottomBar() {
  const [path = routes.home] = (await currentPath()).split('?');
  const part = PARTS.find(
    (one) => one === path || (one !== routes.home && path.startsWith(`${one}/`)),
  );
  return <Bar part={part} current={part === path ? 'page' : 'true'} count={await basketCount()} />;
}
