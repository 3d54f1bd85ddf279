import { settle } from '@/lib/backend/settle';
import { currentPath } from '@/lib/current-path';
import { type Me, readMe } from '@/lib/desk/current-member';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import styles from './desk-nav.module.css';

/** The pages of who is signed in; nothing for others. */
export async function DeskNav() {
  const answer = await settle(readMe());
  const me: Me | null = answer.available ? answer.value : null;
  if (!me) return null;
  const t = await getTranslator('desk');
  const { href } = await pageContext();
  const here = (await currentPath()).split('?')[0] ?? '';
  const daily = [
    [routes.desk, t('nav.home')],
    [routes.sellerOrders, t('nav.orders')],
    [routes.listings, t('nav.listings')],
    [routes.delivery, t('nav.delivery')],
    [routes.heldCertificates, t('nav.certificates')],
    [routes.sellerQuestions, t('nav.questions')],
    [routes.sellerReviews, t('nav.reviews')],
    [routes.sellerCases, t('nav.cases')],
  ] as const;
  const seldom = [
    [routes.sellerFairs, t('nav.fairs')],
    [routes.shopPage, t('nav.shopPage')],
    [routes.memberNotices, t('nav.memberNotices')],
    [routes.application, t('nav.application')],
    [routes.members, t('nav.members')],
    [routes.holiday, t('nav.holiday')],
    [routes.scanLabel, t('nav.scan')],
    [routes.deskAccount, t('nav.account')],
  ] as const;
  const current = [...daily, ...seldom]
    .map(([path]) => path)
    .filter((path) => here === path || here.startsWith(`${path}/`))
    .at(-1);
  const items = (list: typeof daily | typeof seldom) => (
    <ul className={styles.items}>
      {list.map(([path, text]) => (
        <li key={path}>
          <a
            className={styles.item}
            href={href(path)}
            aria-current={path === current ? 'page' : undefined}
          >
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <nav className={styles.nav} aria-label={t('nav.label')}>
      {items(daily)}
      <details className={styles.more} open={seldom.some(([path]) => path === current)}>
        <summary>{t('nav.more')}</summary>
        {items(seldom)}
      </details>
    </nav>
  );
}
