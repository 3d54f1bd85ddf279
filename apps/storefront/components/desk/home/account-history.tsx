import { formatDate, SELLER_EVENTS, type SellerEventType } from 'ocop-core';
import type { Me } from '@/lib/desk/current-member';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import styles from './desk-home.module.css';

/** What has happened to the account, newest first. */
export async function AccountHistory({ history }: { history: Me['seller']['history'] }) {
  const t = await getTranslator('desk');
  const { locale } = await pageContext();
  const known = history.flatMap(({ type, on, reason }) =>
    isEvent(type) ? [{ type, on, reason }] : [],
  );
  if (known.length === 0) return null;
  known.sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
  return (
    <>
      <h2>{t('history')}</h2>
      <ol className={styles.history}>
        {known.map(({ type, on, reason }) => (
          <li key={`${type} ${on} ${reason}`}>
            <p>
              {formatDate(on, locale)}: {t(`events.${type}`)}
            </p>
            {reason && <p lang={givenLanguage(locale)}>{reason}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}

function isEvent(type: string): type is SellerEventType {
  return SELLER_EVENTS.some((event) => event === type);
}
