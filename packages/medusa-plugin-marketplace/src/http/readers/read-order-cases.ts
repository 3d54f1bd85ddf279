import type { MedusaContainer } from '@medusajs/framework/types';
import type { OrderCases } from 'ocop-contract';
import { calendarDateAt, caseKindsOf, complaintPromiseOn, MOST_CASE_PHOTOS } from 'ocop-core';
import { casesOf } from '../../container/cases';
import { unknown } from '../../kernel/refuse';
import { parcelOfOrder } from '../../workflows/cases/parcel-of-order';
import { caseView } from '../views/case-view';

/** What its buyer said of an order, and what they may say now. @throws MedusaError `not_found` */
export async function readOrderCases(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderCases> {
  const now = new Date();
  const [cases, parcel] = await Promise.all([
    casesOf(container).casesOfOrder(orderId),
    parcelOfOrder(container, orderId),
  ]);
  if (!parcel) throw unknown('Không có đơn hàng này.');
  const open = cases.find(({ row }) => row.state !== 'closed');
  const { answerHours, solveDays } = complaintPromiseOn(calendarDateAt(now));
  return {
    may_open: open ? [] : caseKindsOf(parcel, now),
    may_add_photos: open ? Math.max(0, MOST_CASE_PHOTOS - open.photos.length) : 0,
    promise: { answer_hours: answerHours, solve_days: solveDays },
    cases: cases.map(caseView),
  };
}
