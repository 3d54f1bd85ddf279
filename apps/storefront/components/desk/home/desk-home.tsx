import { formatDate } from 'ocop-core';
import { isOwner, type Me } from '@/lib/desk/current-member';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { Notice } from '../../notice';
import { TodayCertificates } from '../certificates/today-certificates';
import { TodayFairs } from '../fairs/today-fairs';
import { TodayOrders } from '../orders/today-orders';
import { AccountHistory } from './account-history';
import { AccountState } from './account-state';
import styles from './desk-home.module.css';
import { ScanLink } from './scan-link';
import { TodayBuyers } from './today-buyers';
import { VneidNote } from './vneid-note';

/** How the account stands, what to do next, what has happened. */
export async function DeskHome({ me }: { me: Me }) {
  const t = await getTranslator('desk');
  const { locale, href } = await pageContext();
  const { state, holiday_through, claims } = me.seller;
  const sells = state === 'approved' || state === 'closing';
  const shown = claims.filter((claim) => claim.state === 'confirmed');
  return (
    <>
      <AccountState me={me} />
      {holiday_through && (
        <Notice kind="note" title={t('onHoliday', { date: formatDate(holiday_through, locale) })}>
          {isOwner(me) && (
            <a className={styles.link} href={href(routes.holiday)}>
              {t('changeHoliday')}
            </a>
          )}
        </Notice>
      )}
      <TodayOrders />
      <TodayBuyers />
      <TodayCertificates />
      <TodayFairs />
      <VneidNote identity={me.seller.identity} state={state} />
      {sells && shown.length > 0 && (
        <>
          <h2>{t('shopPages')}</h2>
          <ul className={styles.list}>
            {shown.map(({ id, producer }) => (
              <li key={id}>
                <a className={styles.link} href={href(routes.producer(producer.handle))}>
                  {producer.name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <AccountHistory history={me.seller.history} />
      <ScanLink />
    </>
  );
}
