import { repaymentAfter } from 'ocop-core';
import { solveCase } from '@/app/actions/order-cases';
import type { OrderCases as Cases, OrderCase } from '@/lib/backend/order-cases';
import { formatInstant } from '@/lib/instant';
import { CASE_PHOTOS_ADDRESS } from '@/lib/order-case-form';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from '../action-link.module.css';
import { CaseForm, type CaseFormTexts } from './case-form';
import { CaseView } from './case-view';
import styles from './order-cases.module.css';

interface OrderCasesProps {
  orderId: string;
  cases: Cases;
}

/** What a buyer says is wrong with a parcel, what became of it, and what they may say now. */
export async function OrderCases({ orderId, cases }: OrderCasesProps) {
  const t = await getTranslator('cases');
  const { locale, href } = await pageContext();
  const { may_open, promise } = cases;
  if (may_open.length === 0 && cases.cases.length === 0) return null;
  const form = { locale, path: href(routes.order(orderId)), orderId };
  return (
    <section className={styles.cases} aria-labelledby="khieu-nai">
      <h2 className={styles.heading} id="khieu-nai">
        {t('title')}
      </h2>
      {cases.cases.map((one) => (
        <article key={one.id} className={styles.case}>
          <CaseView orderCase={one} orderId={orderId} />
          <CaseActs orderCase={one} cases={cases} {...form} />
        </article>
      ))}
      {may_open.length > 0 && (
        <details>
          <summary className={`${actions.quiet} ${styles.ask}`}>{t('open.ask')}</summary>
          <p>
            {t('open.promise', { hours: promise.answer_hours, days: promise.solve_days })}{' '}
            {t('open.noSunday')}
          </p>
          <CaseForm
            says="open"
            {...form}
            kinds={may_open.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
            texts={await caseTexts('open')}
          />
        </details>
      )}
    </section>
  );
}

interface CaseActsProps extends Pick<OrderCasesProps, 'orderId' | 'cases'> {
  orderCase: OrderCase;
  locale: 'vi' | 'en';
  path: string;
}

/** What its buyer may do with a case that is open. */
async function CaseActs({ orderCase, cases, orderId, locale, path }: CaseActsProps) {
  const t = await getTranslator('cases');
  if (orderCase.state === 'closed') return null;
  return (
    <>
      {cases.may_add_photos > 0 && (
        <form
          className={styles.photoForm}
          method="post"
          action={CASE_PHOTOS_ADDRESS}
          encType="multipart/form-data"
        >
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="order" value={orderId} />
          <label htmlFor="khieu-nai-anh">
            {t('photos.label', { count: cases.may_add_photos })}
          </label>
          <input
            className={styles.file}
            id="khieu-nai-anh"
            type="file"
            name="file"
            accept="image/jpeg,image/png,image/webp"
            multiple
            required
          />
          <p>
            <button className={actions.secondary} type="submit">
              {t('photos.send')}
            </button>
          </p>
        </form>
      )}
      <form action={solveCase}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="order" value={orderId} />
        <p>{t(awaitsMoney(orderCase) ? 'solve.afterMoney' : 'solve.what')}</p>
        <button
          className={orderCase.state === 'answered' ? actions.primary : actions.secondary}
          type="submit"
        >
          {t('solve.submit')}
        </button>
      </form>
      {orderCase.state === 'answered' && (
        <details>
          <summary className={`${actions.quiet} ${styles.ask}`}>{t('askOperator.ask')}</summary>
          <p>{t('askOperator.what', { time: formatInstant(orderCase.solve_by, locale) })}</p>
          <CaseForm
            says="ask-operator"
            locale={locale}
            path={path}
            orderId={orderId}
            kinds={[]}
            texts={await caseTexts('askOperator')}
          />
        </details>
      )}
    </>
  );
}

/** Whether its seller owes money that is not known to be there: "settled" would say that it is. */
function awaitsMoney({ repayment }: OrderCase): boolean {
  return repayment !== null && repaymentAfter(repayment.state, 'receive') !== null;
}

async function caseTexts(form: 'open' | 'askOperator'): Promise<CaseFormTexts> {
  const t = await getTranslator('cases');
  return {
    kind: t('form.kind'),
    words: t('form.words'),
    hint: t(`${form}.hint`),
    submit: t(`${form}.submit`),
    notSent: t('form.notSent'),
    problems: {
      wordsMissing: t('form.wordsMissing'),
      notPossible: t('form.notPossible'),
      unavailable: t('form.unavailable'),
    },
  };
}
