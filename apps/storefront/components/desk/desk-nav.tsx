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
  const items = [
    [routes.desk, t('nav.home')],
    [routes.listings, t('nav.listings')],
    [routes.sellerOrders, t('nav.orders')],
    [routes.sellerQuestions, t('nav.questions')],
    [routes.heldCertificates, t('nav.certificates')],
    [routes.sellerCases, t('nav.cases')],
    [routes.sellerReviews, t('nav.reviews')],
    [routes.delivery, t('nav.delivery')],
    [routes.application, t('nav.application')],
    [routes.members, t('nav.members')],
    [routes.holiday, t('nav.holiday')],
    [routes.scanLabel, t('nav.scan')],
    [routes.deskAccount, t('nav.account')],
  ] as const;
  const current = items
    .map(([path]) => path)
    .filter((path) => here === path || here.startsWith(`${path}/`))
    .at(-1);
  return (
    <nav className={styles.nav} aria-label={t('nav.label')}>
      <ul className={styles.items}>
        {items.map(([path, text]) => (
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
    </nav>
  );
}
