import type { SellerFair } from '@/lib/desk/fairs';
import { givenLanguage } from '@/lib/given-language';
import { formatInstant } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';
import { provinceName } from '@/lib/place-names';
import { routes } from '@/lib/routes';
import { Notice } from '../../notice';
import items from '../items.module.css';
import { ApplicationState } from './application-state';
import { ApplyForm } from './apply-form';

/** Fairs, each with what became of an application, or with the form of one. */
export async function DeskFairs({ fairs }: { fairs: readonly SellerFair[] }) {
  const t = await getTranslator('deskFairs');
  if (fairs.length === 0) {
    return (
      <Notice kind="note" title={t('none')}>
        <p>{t('noneText')}</p>
      </Notice>
    );
  }
  return (
    <>
      <p>{t('how')}</p>
      <ul className={items.items}>
        {fairs.map((fair) => (
          <li key={fair.id} className={items.item}>
            <FairFacts fair={fair} />
            {fair.applications.map((application) => (
              <ApplicationState key={application.id} fair={fair} application={application} />
            ))}
            <ApplyForms fair={fair} />
          </li>
        ))}
      </ul>
    </>
  );
}

async function FairFacts({ fair }: { fair: SellerFair }) {
  const t = await getTranslator('deskFairs');
  const states = await getTranslator('fairs');
  const { locale, href } = await pageContext();
  const given = givenLanguage(locale);
  const province = provinceName('2025', fair.province_code, locale);
  return (
    <>
      <h2>
        <a href={href(routes.fair(fair.slug))} lang={given}>
          {fair.name}
        </a>
      </h2>
      <p>
        {states(`state.${fair.state}`)}
        {province && `, ${province}`}. {t('opens', { at: formatInstant(fair.opens_at, locale) })}{' '}
        {t('closes', { at: formatInstant(fair.closes_at, locale) })}
      </p>
      {fair.state === 'call_open' && (
        <p>{t('callUntil', { at: formatInstant(fair.call_closes_at ?? fair.opens_at, locale) })}</p>
      )}
    </>
  );
}

/** One form for each producer that has no place and waits for none. */
async function ApplyForms({ fair }: { fair: SellerFair }) {
  if (fair.state !== 'call_open') return null;
  const isAlive = (state: string) => ['waiting', 'offered', 'accepted'].includes(state);
  const open = fair.producers.filter(
    ({ id }) => !fair.applications.some((one) => one.producer_id === id && isAlive(one.state)),
  );
  return open.map((producer) => <ApplyForm key={producer.id} fair={fair} producer={producer} />);
}
