import type { OrderCase } from '@/lib/backend/order-cases';
import { formatInstant } from '@/lib/instant';
import { casePhotoAddress } from '@/lib/order-case-form';
import { getTranslator, pageContext } from '@/lib/page-context';
import { CasePhotos } from '../cases/case-photos';
import cases from '../cases/cases.module.css';
import { Repayment } from './repayment';

interface CaseViewProps {
  orderCase: OrderCase;
  orderId: string;
}

/** A case as its buyer reads it: what was said, what was answered, whose word it waits for. */
export async function CaseView({ orderCase, orderId }: CaseViewProps) {
  const t = await getTranslator('cases');
  const { locale } = await pageContext();
  const { kind, words, opened_at, answer, answer_words, photos } = orderCase;
  return (
    <>
      <h3>{t(`kinds.${kind}`)}</h3>
      <p>
        <strong>{await stateWords(orderCase)}</strong>
      </p>
      <p>{t('said', { time: formatInstant(opened_at, locale) })}</p>
      <p className={cases.words}>{words}</p>
      <CasePhotos
        photos={photos}
        addressOf={(photo) => casePhotoAddress(orderId, photo)}
        altOf={(number) => t('photos.alt', { number })}
      />
      {answer && (
        <>
          <p>
            <strong>{t(`answers.${answer}`)}</strong>
          </p>
          {answer_words && <p className={cases.words}>{answer_words}</p>}
        </>
      )}
      {orderCase.asked_operator_words && (
        <>
          <p>{t('toldOperator')}</p>
          <p className={cases.words}>{orderCase.asked_operator_words}</p>
        </>
      )}
      {orderCase.repayment && (
        <Repayment repayment={orderCase.repayment} caseId={orderCase.id} orderId={orderId} />
      )}
      {orderCase.outcome && (
        <>
          <p>
            <strong>{t(`outcomes.${orderCase.outcome}`)}</strong>
          </p>
          {orderCase.decision_words && <p className={cases.words}>{orderCase.decision_words}</p>}
        </>
      )}
    </>
  );
}

/** Whose word a case waits for, and until when. */
async function stateWords({ state, answer_by, solve_by, closed_by }: OrderCase): Promise<string> {
  const t = await getTranslator('cases');
  const { locale } = await pageContext();
  switch (state) {
    case 'to_answer':
      return t('states.to_answer', { time: formatInstant(answer_by, locale) });
    case 'answered':
      return t('states.answered');
    case 'with_operator':
      return t('states.with_operator', { time: formatInstant(solve_by, locale) });
    case 'closed':
      return t(`ends.${closed_by ?? 'operator'}`);
  }
}
