import { fairProblemMessage, isFairOver } from 'ocop-core';
import { actOnFair } from '@/app/actions/desk/fairs';
import type { FairApplication, SellerFair } from '@/lib/desk/fairs';
import { formBase } from '@/lib/desk/form-base';
import { givenLanguage } from '@/lib/given-language';
import { formatInstant } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { DeskForm } from '../form/desk-form';

interface ApplicationStateProps {
  fair: SellerFair;
  application: FairApplication;
}

/** What may be done by its seller, in what it is. */
const ACTS: Readonly<
  Partial<Record<FairApplication['state'], readonly ('accept' | 'decline' | 'leave' | 'release')[]>>
> = {
  invited: ['decline'],
  waiting: ['leave'],
  offered: ['accept', 'decline'],
  accepted: ['release'],
};

/** Where an application stands, why no place is offered, which goods left the fair, and what one may do. */
export async function ApplicationState({ fair, application }: ApplicationStateProps) {
  const t = await getTranslator('deskFairs');
  const { locale } = await pageContext();
  const { state, position, problem, answer_by, reason, booth } = application;
  const zone = fair.zones.find(({ id }) => id === application.zone_id);
  const isOver = isFairOver(fair.state);
  const base = await formBase(routes.sellerFairs);
  return (
    <section>
      <p>
        <strong>{t(`state.${state}`)}</strong>
        {zone && (
          <>
            {' '}
            {t('inZone')} <span lang={givenLanguage(locale)}>{zone.name}</span>.
          </>
        )}
        {booth && ` ${t('booth', { number: booth.number })}`}
      </p>
      {position !== null && <p>{t('position', { position })}</p>}
      {problem && <p>{fairProblemMessage(problem, locale)}</p>}
      {state === 'offered' && answer_by && (
        <p>{t('answerBy', { at: formatInstant(answer_by, locale) })}</p>
      )}
      {reason && (
        <p>
          {t('reason')} <span lang={givenLanguage(locale)}>{reason}</span>
        </p>
      )}
      <Goods goods={application.goods} />
      {!isOver &&
        (ACTS[state] ?? []).map((act) => (
          <DeskForm
            key={act}
            {...base()}
            id={`${act}-${application.id}`}
            action={actOnFair}
            hidden={{ id: fair.id, application_id: application.id, act }}
            submit={t(`act.${act}`)}
            look={act === 'accept' ? 'primary' : 'secondary'}
          />
        ))}
    </section>
  );
}

async function Goods({ goods }: Pick<FairApplication, 'goods'>) {
  if (goods.length === 0) return null;
  const t = await getTranslator('deskFairs');
  const { locale } = await pageContext();
  return (
    <ul>
      {goods.map(({ product_id, title, problems }) => (
        <li key={product_id}>
          <span lang={givenLanguage(locale)}>{title}</span>
          {problems.length > 0 && (
            <>
              : {t('notTaken')} {problems.map((one) => fairProblemMessage(one, locale)).join(' ')}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
