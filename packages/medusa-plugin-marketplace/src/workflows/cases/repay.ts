import type { MedusaContainer } from '@medusajs/framework/types';
import { casesOf } from '../../container/cases';
import { orLater } from '../sellers/follow-stop';
import { CaseConflict } from './case-conflict';
import { tellOfLastCaseEvent } from './tell-of-case';

type Cases = ReturnType<typeof casesOf>;

/** What seller or buyer says of money that goes back, and tells the other; asked again it answers alike. @throws CaseConflict */
export async function sayOfMoney(
  container: MedusaContainer,
  caseId: string,
  say: (cases: Cases) => ReturnType<Cases['payBack']>,
): Promise<void> {
  const acted = await say(casesOf(container));
  if (acted === 'moved') throw new CaseConflict('case_moved');
  if (acted === 'acted') await tellOfLastCaseEvent(container, caseId);
}

/** What time brings to money that should have gone back: it is noted once, and its seller told. */
export async function noteLateRepayments(container: MedusaContainer, now: Date): Promise<void> {
  const cases = casesOf(container);
  for (const { id } of await cases.listLateRepayments(now)) {
    await orLater(container, `the repayment of case ${id}`, async () => {
      if (await cases.noteLateRepayment(id, now)) await tellOfLastCaseEvent(container, id);
    });
  }
}
