import { formatDate, formatVnd, repaymentAfter } from 'ocop-core';
import { sayOfRepayment } from '@/app/actions/order-cases';
import type { OrderCase } from '@/lib/backend/order-cases';
import { formatInstant } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';
import actions from '../action-link.module.css';

interface RepaymentProps {
  repayment: NonNullable<OrderCase['repayment']>;
  caseId: string;
  orderId: string;
}

/** Money that goes back: how much, until when, by which transfer; and what its buyer may say of it. */
export async function Repayment(props: RepaymentProps) {
  const t = await getTranslator('cases');
  const { repayment } = props;
  const { state } = repayment;
  return (
    <>
      <p>
        <strong>{await wordsOf(repayment)}</strong>
      </p>
      {repaymentAfter(state, 'receive') && <Say {...props} received words={t('repay.received')} />}
      {repaymentAfter(state, 'deny') && (
        <Say {...props} received={false} words={t('repay.notReceived')} />
      )}
    </>
  );
}

async function wordsOf({
  state,
  amount_vnd,
  pay_by,
  paid_on,
  reference,
}: RepaymentProps['repayment']) {
  const t = await getTranslator('cases');
  const { locale } = await pageContext();
  return t(`repay.states.${state}`, {
    amount: formatVnd(amount_vnd, locale),
    time: formatInstant(pay_by, locale),
    date: paid_on ? formatDate(paid_on, locale) : '',
    reference: reference ?? '',
  });
}

interface SayProps extends RepaymentProps {
  received: boolean;
  words: string;
}

async function Say({ repayment, caseId, orderId, received, words }: SayProps) {
  const { locale } = await pageContext();
  return (
    <form action={sayOfRepayment}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="order" value={orderId} />
      <input type="hidden" name="case" value={caseId} />
      <input type="hidden" name="received" value={received ? '1' : '0'} />
      <input type="hidden" name="reference" value={repayment.reference ?? ''} />
      <button className={received ? actions.secondary : actions.quiet} type="submit">
        {words}
      </button>
    </form>
  );
}
