import { withdrawClaim } from '@/app/actions/desk/application';
import type { Me } from '@/lib/desk/current-member';
import { formBase } from '@/lib/desk/form-base';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import { provinceName } from '@/lib/place-names';
import { routes } from '@/lib/routes';
import { DeskForm } from '../form/desk-form';
import items from '../items.module.css';

interface ClaimListProps {
  claims: Me['seller']['claims'];
  /** Whether they may be taken back. */
  removable?: boolean;
}

/** The producers of the register that the seller says it is, and what came of that. */
export async function ClaimList({ claims, removable = false }: ClaimListProps) {
  const t = await getTranslator('application');
  const { locale } = await pageContext();
  const base = await formBase(routes.applicationPapers);
  return (
    <ul className={items.items}>
      {claims.map(({ id, state, reason, producer }) => (
        <li key={id} className={items.item}>
          <p lang={givenLanguage(locale)}>
            <strong>{producer.name}</strong>
          </p>
          <p>
            {[
              provinceName('2025', producer.province_code, locale),
              t('claims.inForce', { count: producer.in_force }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p>{t(`claims.states.${state}`)}</p>
          {reason && <p lang={givenLanguage(locale)}>{reason}</p>}
          {removable && state === 'claimed' && (
            <DeskForm
              {...base()}
              id={`bo-${id}`}
              action={withdrawClaim}
              hidden={{ id }}
              submit={t('claims.withdraw', { name: producer.name })}
              look="quiet"
            />
          )}
        </li>
      ))}
    </ul>
  );
}
