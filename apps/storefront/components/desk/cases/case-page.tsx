import { CASE_ANSWERS } from 'ocop-core';
import { answerCase } from '@/app/actions/desk/cases';
import { deskCasePhoto } from '@/lib/desk/case-photos';
import type { SellerCase } from '@/lib/desk/cases';
import { formBase } from '@/lib/desk/form-base';
import { formatInstant } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from '../../action-link.module.css';
import { CasePhotos } from '../../cases/case-photos';
import cases from '../../cases/cases.module.css';
import { EventList } from '../event-list';
import { DeskForm } from '../form/desk-form';
import { PayBack } from './pay-back';

/** One case at the desk: what is said to be wrong, and the answer. */
export async function CasePage({ sellerCase }: { sellerCase: SellerCase }) {
  const t = await getTranslator('sellerCases');
  const { locale, href } = await pageContext();
  const { id, order_id, kind, words, opened_at, photos, history, may_answer } = sellerCase;
  return (
    <>
      <p>
        <strong>{t(`kinds.${kind}`)}</strong>
      </p>
      <p>{t('said', { time: formatInstant(opened_at, locale) })}</p>
      <p className={cases.words}>{words}</p>
      <CasePhotos
        photos={photos}
        addressOf={(photo) => deskCasePhoto(id, photo)}
        altOf={(number) => t('photoAlt', { number })}
      />
      {may_answer && <AnswerForm sellerCase={sellerCase} />}
      <Said sellerCase={sellerCase} />
      <PayBack sellerCase={sellerCase} />
      <EventList
        title={t('history')}
        events={history.map(({ type, at }) => ({ at, text: t(`events.${type}`) }))}
      />
      <p>
        <a className={actions.quiet} href={href(routes.sellerOrder(order_id))}>
          {t('toOrder')}
        </a>{' '}
        <a className={actions.quiet} href={href(routes.sellerCases)}>
          {t('back')}
        </a>
      </p>
    </>
  );
}

async function AnswerForm({ sellerCase: { id, answer_by } }: { sellerCase: SellerCase }) {
  const t = await getTranslator('sellerCases');
  const { locale } = await pageContext();
  const base = await formBase(routes.sellerCase(id));
  return (
    <section aria-labelledby="tra-loi-khieu-nai">
      <h2 id="tra-loi-khieu-nai">{t('answer.title')}</h2>
      <p>{t('answer.text', { time: formatInstant(answer_by, locale) })}</p>
      <DeskForm
        {...base()}
        id="tra-loi"
        action={answerCase}
        hidden={{ id }}
        draft={`case:${id}`}
        fields={[
          {
            name: 'answer',
            label: t('answer.choice'),
            value: CASE_ANSWERS[0],
            options: CASE_ANSWERS.map((value) => ({ value, label: t(`answers.${value}`) })),
          },
          {
            name: 'refund_vnd',
            label: t('answer.sum'),
            hint: t('answer.sumHint'),
            inputMode: 'numeric',
            maxLength: 20,
            autoComplete: 'off',
            value: '',
          },
          {
            name: 'words',
            label: t('answer.words'),
            hint: t('answer.hint'),
            rows: 4,
            maxLength: 1000,
            value: '',
          },
        ]}
        submit={t('answer.submit')}
      />
    </section>
  );
}

/** What was answered, asked and decided, in words. */
async function Said({ sellerCase }: { sellerCase: SellerCase }) {
  const t = await getTranslator('sellerCases');
  const { locale } = await pageContext();
  const { state, solve_by, answer, answer_words, asked_operator_words, outcome, decision_words } =
    sellerCase;
  return (
    <>
      {answer && (
        <>
          <h2>{t(`answered.${answer}`)}</h2>
          <p className={cases.words}>{answer_words}</p>
        </>
      )}
      {state === 'with_operator' && (
        <p>{t('solveBy', { time: formatInstant(solve_by, locale) })}</p>
      )}
      {asked_operator_words && <p className={cases.words}>{asked_operator_words}</p>}
      {outcome && (
        <>
          <h2>{t(`outcomes.${outcome}`)}</h2>
          <p className={cases.words}>{decision_words}</p>
        </>
      )}
    </>
  );
}
