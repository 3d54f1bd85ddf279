import { applicationIsOpen, formatDate, type SellerState } from 'ocop-core';
import { isOwner, type Me } from '@/lib/desk/current-member';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from '../../action-link.module.css';
import { Notice } from '../../notice';
import { MissingList } from '../application/missing-list';
import styles from './desk-home.module.css';

const KINDS: Readonly<Record<SellerState, 'note' | 'trouble' | 'done'>> = {
  draft: 'note',
  applied: 'note',
  more_wanted: 'trouble',
  approved: 'done',
  suspended: 'trouble',
  closing: 'trouble',
  closed: 'trouble',
};

/** What the account is, in plain words, and what comes next. */
export async function AccountState({ me }: { me: Me }) {
  const t = await getTranslator('desk');
  const { locale, href } = await pageContext();
  const { state, state_reason, closes_on, missing, history } = me.seller;
  const suspendedOn = history.filter(({ type }) => type === 'suspended').at(-1)?.on;
  const asks = state === 'suspended' || state === 'closing' || state === 'closed';
  const mayWrite = isOwner(me) && applicationIsOpen(state);
  return (
    <>
      <Notice kind={KINDS[state]} title={t(`states.${state}`)}>
        {state === 'suspended' && suspendedOn && (
          <p>{t('since', { date: formatDate(suspendedOn, locale) })}</p>
        )}
        {closes_on && state === 'closing' && (
          <p>{t('closesOn', { date: formatDate(closes_on, locale) })}</p>
        )}
        {state_reason && (
          <p>
            <strong>{state === 'more_wanted' ? t('wanted') : t('reason')}</strong>{' '}
            <span lang={givenLanguage(locale)}>{state_reason}</span>
          </p>
        )}
        <p>{t(`stateTexts.${state}`)}</p>
        {asks && (
          <a className={styles.link} href={href(routes.contact)}>
            {t('contact')}
          </a>
        )}
      </Notice>
      {mayWrite && (
        <>
          <p>
            <a className={actions.primary} href={href(routes.application)}>
              {missing.length > 0 ? t('goOn') : t('send')}
            </a>
          </p>
          {missing.length > 0 && (
            <>
              <h2>{t('missing')}</h2>
              <MissingList missing={missing} />
            </>
          )}
        </>
      )}
    </>
  );
}
