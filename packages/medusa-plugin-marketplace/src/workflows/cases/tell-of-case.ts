import type { MedusaContainer } from '@medusajs/framework/types';
import type { CaseEventType } from 'ocop-core';
import { casesOf } from '../../container/cases';
import { sellersOf } from '../../container/resolve';
import type { LetterFields } from '../../letters';
import type { OrderCaseEventRow, OrderCaseRow } from '../../modules/order-case';
import { deskLink } from '../letters/desk-link';
import { queueLetter } from '../letters/queue-letter';
import { queueShort } from '../letters/queue-short';
import { buyersOrdersLink } from '../orders/order-link';
import { localeOfOrder } from '../orders/order-words';
import { readStoredOrder, type StoredOrder } from '../orders/stored-order';
import { tellMembers } from '../orders/tell-members';

/** What buyers are told, by letter or by phone. */
type BuyersLetter =
  | 'order_case_received'
  | 'order_case_answered'
  | 'order_case_with_operator'
  | 'order_case_closed'
  | 'order_case_paid_back';

type CaseLetter = BuyersLetter | 'order_case_opened' | 'order_case_waiting' | 'order_case_repay';

interface Told {
  buyer?: BuyersLetter;
  seller?: CaseLetter;
}

/** Who is told of what; of what they did themselves nobody is. */
const TOLD: Readonly<Partial<Record<CaseEventType, Told>>> = {
  opened: { buyer: 'order_case_received', seller: 'order_case_opened' },
  warned: { seller: 'order_case_waiting' },
  answered: { buyer: 'order_case_answered' },
  escalated: { buyer: 'order_case_with_operator', seller: 'order_case_with_operator' },
  solved: { seller: 'order_case_closed' },
  decided: { buyer: 'order_case_closed', seller: 'order_case_closed' },
  expired: { buyer: 'order_case_closed', seller: 'order_case_closed' },
  paid_back: { buyer: 'order_case_paid_back' },
  not_received: { seller: 'order_case_repay' },
  repay_late: { seller: 'order_case_repay' },
};

/** What the letters of an event are known by, before whom each is to. */
export function caseLetterKey(eventId: string): string {
  return `order-case-event:${eventId}`;
}

/** Tells of what has just happened to a case whom it concerns. */
export async function tellOfLastCaseEvent(
  container: MedusaContainer,
  caseId: string,
): Promise<void> {
  const [event] = await casesOf(container).listOrderCaseEvents(
    { case_id: caseId },
    { order: { at: 'DESC' }, take: 1 },
  );
  if (event) await tellOfCaseEvent(container, event);
}

/** The letters about an event, each once, whoever tells of it again. */
export async function tellOfCaseEvent(
  container: MedusaContainer,
  event: OrderCaseEventRow,
): Promise<void> {
  const { buyer, seller } = TOLD[event.type] ?? {};
  if (!buyer && !seller) return;
  const [order, whole] = await Promise.all([
    readStoredOrder(container, event.order_id),
    casesOf(container).readCase(event.case_id, null),
  ]);
  if (!order || !whole) return;
  const fields = await fieldsOf(container, order, whole.row);
  const key = caseLetterKey(event.id);
  if (buyer) {
    const locale = localeOfOrder(order);
    const link = buyersOrdersLink(container, locale);
    const letter = { name: buyer, fields: { ...fields, link }, locale, key: `${key}:buyer` };
    if (order.email) queueLetter(container, { ...letter, to: order.email });
    else queueShort(container, { ...letter, phone: order.shipping_address?.phone });
  }
  if (seller && whole.row.seller_id) {
    const link = deskLink(container, 'vi', `/khieu-nai/${whole.row.id}`);
    const letter = { name: seller, fields: { ...fields, link }, key };
    await tellMembers(container, whole.row.seller_id, letter);
  }
}

async function fieldsOf(
  container: MedusaContainer,
  { display_id }: StoredOrder,
  row: OrderCaseRow,
): Promise<Omit<LetterFields<CaseLetter>, 'link'>> {
  const sellers = row.seller_id ? await sellersOf(container).listSellersById([row.seller_id]) : [];
  return {
    number: display_id,
    seller_name: sellers[0]?.name ?? null,
    kind: row.kind,
    words: row.words,
    answer_by: new Date(row.answer_by).toISOString(),
    solve_by: new Date(row.solve_by).toISOString(),
    answer: row.answer,
    answer_words: row.answer_words,
    closed_by: row.closed_by,
    outcome: row.outcome,
    decision_words: row.decision_words,
    repay_vnd: row.repay_vnd,
    repay_by: row.repay_by && new Date(row.repay_by).toISOString(),
    is_denied: row.repayment === 'denied',
    paid_on: row.paid_on,
    pay_reference: row.pay_reference,
  };
}
