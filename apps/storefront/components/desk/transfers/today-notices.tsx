import { settle } from '@/lib/backend/settle';
import { readBankNotices } from '@/lib/desk/bank-notices';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import styles from '../orders/orders.module.css';

/** How much money has come that somebody has to see to; nothing where there is none. */
export async function TodayNotices() {
  const answer = await settle(readBankNotices());
  const open = answer.available ? answer.value.filter(({ settled_at }) => !settled_at).length : 0;
  if (open === 0) return null;
  const t = await getTranslator('bankNotices');
  const { href } = await pageContext();
  return (
    <a className={styles.due} href={href(routes.bankNotices)}>
      <strong>{t('open', { count: open })}</strong>
    </a>
  );
}
