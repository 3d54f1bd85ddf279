import { claimProducer } from '@/app/actions/desk/application';
import { settle } from '@/lib/backend/settle';
import { formBase } from '@/lib/desk/form-base';
import { type ClaimableProducer, findClaimable } from '@/lib/desk/read-desk';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import { communeName, provinceName } from '@/lib/place-names';
import { routes } from '@/lib/routes';
import actions from '../../action-link.module.css';
import { Field } from '../../checkout/field';
import { Notice } from '../../notice';
import { DeskForm } from '../form/desk-form';
import form from '../form/desk-form.module.css';
import items from '../items.module.css';
import styles from './application.module.css';

/** Where the answer to the search is. */
const FOUND = 'tim-thay';

interface ClaimSearchProps {
  /** What was asked; empty: nothing yet. */
  question: string;
  /** Ids of producers that are claimed already. */
  claimed: readonly string[];
}

/** Finds oneself among the producers of the register, by name or tax code. */
export async function ClaimSearch({ question, claimed }: ClaimSearchProps) {
  const t = await getTranslator('application');
  const { href } = await pageContext();
  const asked = question.trim().slice(0, 100);
  const found = asked.length >= 2 ? await settle(findClaimable(asked)) : null;
  return (
    <>
      <form className={form.form} action={`${href(routes.applicationPapers)}#${FOUND}`}>
        <Field
          name="q"
          label={t('claims.search')}
          hint={t('claims.searchHint')}
          value={asked}
          maxLength={100}
          autoComplete="organization"
        />
        <button className={`${actions.secondary} ${form.submit}`} type="submit">
          {t('claims.find')}
        </button>
      </form>
      {found && (
        <div id={FOUND} tabIndex={-1} className={styles.section}>
          {!found.available && <Notice kind="trouble" title={t('claims.unavailable')} />}
          {found.available && found.value.length === 0 && (
            <Notice kind="note" title={t('claims.nothing')}>
              <p>{t('claims.nothingText')}</p>
              <p>
                <a href={href(routes.contact)}>{t('claims.ask')}</a>
              </p>
            </Notice>
          )}
          {found.available && found.value.length > 0 && (
            <ul className={items.items}>
              {found.value.map((producer) => (
                <li key={producer.id} className={items.item}>
                  <Found producer={producer} isClaimed={claimed.includes(producer.id)} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
}

interface FoundProps {
  producer: ClaimableProducer;
  isClaimed: boolean;
}

async function Found({ producer, isClaimed }: FoundProps) {
  const t = await getTranslator('application');
  const { locale } = await pageContext();
  const base = await formBase(routes.applicationPapers);
  const { id, name, commune, province_code, products, in_force, taken } = producer;
  const place = [communeName(commune), provinceName('2025', province_code, locale)];
  return (
    <>
      <p lang={givenLanguage(locale)}>
        <strong>{name}</strong>
      </p>
      <p>{place.filter(Boolean).join(', ')}</p>
      <p>{t('claims.inForce', { count: in_force })}</p>
      {products.length > 0 && <p lang={givenLanguage(locale)}>{products.join(' · ')}</p>}
      {isClaimed && <p>{t('claims.states.claimed')}</p>}
      {!isClaimed && taken && <p>{t('claims.taken')}</p>}
      {!isClaimed && !taken && (
        <DeskForm
          {...base()}
          id={`nhan-${id}`}
          action={claimProducer}
          hidden={{ producer_id: id }}
          submit={t('claims.claim', { name })}
          look="secondary"
        />
      )}
    </>
  );
}
