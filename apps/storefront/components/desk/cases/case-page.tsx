import { CASE_ANSWERS } from 'ocop-core';
import { answerCase } from '@/app/actions/desk/cases';
import { deskCasePhoto } from '@/lib/desk/case-photos';
import type { SellerCase } from '@/lib/desk/cases';
import { formBase } from '@/lib/desk/form-base';
import { formatInstant } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from '../../action-link.module.css';
import { DeskForm } from '../form/desk-form';
import styles from './case-page.module.css';

/** One case at the desk: what is said to be wrong, and the answer. */
export async function CasePage({ sellerCase }: { sellerCase: SellerCase }) {
  const t = await getTranslator('sellerCases');
  const { locale, href } = await pageContext();
  const { id, order_id, kind, words, opened_at, photos, may_answer } = sellerCase;
  return (
    <>
      <p>
        <strong>{t(`kinds.${kind}`)}</strong>
      </p>
      <p>{t('said', { time: formatInstant(opened_at, locale) })}</p>
      <p className={styles.words}>{words}</p>
      {photos.length > 0 && (
        <ul className={styles.photos}>
          {photos.map(({ id: photo, width, height }, index) => (
            <li key={photo}>
              <a href={deskCasePhoto(id, photo)}>
                {/* biome-ignore lint/performance/noImgElement: private, behind the session */}
                <img
                  className={styles.photo}
                  src={deskCasePhoto(id, photo)}
                  width={width}
                  height={height}
                  alt={t('photoAlt', { number: index + 1 })}
                />
              </a>
            </li>
          ))}
        </ul>
      )}
      {may_answer && <AnswerForm sellerCase={sellerCase} />}
      <Said sellerCase={sellerCase} />
      <CaseHistory sellerCase={sellerCase} />
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
          <p className={styles.words}>{answer_words}</p>
        </>
      )}
      {state === 'with_operator' && (
        <p>{t('solveBy', { time: formatInstant(solve_by, locale) })}</p>
      )}
      {asked_operator_words && <p className={styles.words}>{asked_operator_words}</p>}
      {outcome && (
        <>
          <h2>{t(`outcomes.${outcome}`)}</h2>
          <p className={styles.words}>{decision_words}</p>
        </>
      )}
    </>
  );
}

async function CaseHistory({ sellerCase: { history } }: { sellerCase: SellerCase }) {
  const t = await getTranslator('sellerCases');
  const { locale } = await pageContext();
  return (
    <>
      <h2>{t('history')}</h2>
      <ul>
        {history.map(({ type, at }) => (
          <li key={`${type}-${at}`}>
            {formatInstant(at, locale)}: {t(`events.${type}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
