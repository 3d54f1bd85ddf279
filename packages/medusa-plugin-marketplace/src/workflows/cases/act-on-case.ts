import type { MedusaContainer } from '@medusajs/framework/types';
import { casesOf } from '../../container/cases';
import type { CaseActInput } from '../../modules/order-case';
import { CaseConflict } from './case-conflict';
import { refundToCard } from './refund-to-card';
import { tellOfLastCaseEvent } from './tell-of-case';

/** Does one thing with a case, and tells whom it concerns; asked again it answers alike. @throws CaseConflict */
export async function actOnOrderCase(
  container: MedusaContainer,
  caseId: string,
  input: CaseActInput,
): Promise<void> {
  const acted = await casesOf(container).actOnCase(caseId, input);
  if (acted === 'moved') throw new CaseConflict('case_moved');
  if (acted === 'acted') await tellOfLastCaseEvent(container, caseId);
  await refundToCard(container, caseId);
}
