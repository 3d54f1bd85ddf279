import type { MedusaContainer } from '@medusajs/framework/types';
import { type CaseKind, caseKindsOf } from 'ocop-core';
import { casesOf } from '../../container/cases';
import { unknown } from '../../kernel/refuse';
import { CaseConflict } from './case-conflict';
import { parcelOfOrder } from './parcel-of-order';
import { tellOfLastCaseEvent } from './tell-of-case';

interface Complaint {
  order_id: string;
  kind: CaseKind;
  words: string;
}

/**
 * A buyer says that something is wrong with a parcel. Of two presses at once, or one whose answer was lost, one
 * case is opened, and it answers both; its words stay those of the first.
 * @throws CaseConflict where no case may be opened about it; MedusaError `not_found`
 */
export async function openOrderCase(container: MedusaContainer, said: Complaint): Promise<void> {
  const cases = casesOf(container);
  const [last] = await cases.casesOfOrder(said.order_id);
  if (last && last.row.state !== 'closed') return;
  const parcel = await parcelOfOrder(container, said.order_id);
  if (!parcel) throw unknown('Không có đơn hàng này.');
  if (!caseKindsOf(parcel, new Date()).includes(said.kind)) {
    throw new CaseConflict('case_not_possible');
  }
  const opened = await cases.openCase({ ...said, seller_id: parcel.sellerId });
  if (opened) await tellOfLastCaseEvent(container, opened.id);
}
