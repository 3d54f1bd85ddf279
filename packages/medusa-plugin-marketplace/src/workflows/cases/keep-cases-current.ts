import type { MedusaContainer } from '@medusajs/framework/types';
import { callsOfCase } from 'ocop-core';
import { casesOf } from '../../container/cases';
import { timesOfCase } from '../../modules/order-case';
import { orLater } from '../sellers/follow-stop';
import { refundAllToCards } from './refund-to-card';
import { noteLateRepayments } from './repay';
import { tellOfLastCaseEvent } from './tell-of-case';
import { tellOfRecentCases } from './tell-of-recent-cases';

/**
 * What time brings to cases: a seller is reminded, one who does not answer has the operator answer instead, an answer
 * that its buyer says nothing to stands, and what an operator leaves too long is late. Each once, whoever looks.
 */
export async function keepCasesCurrent(
  container: MedusaContainer,
  now = new Date(),
): Promise<void> {
  const cases = casesOf(container);
  for (const row of await cases.listOpenCases()) {
    await orLater(container, `the clock of case ${row.id}`, async () => {
      for (const call of callsOfCase(timesOfCase(row), now)) {
        if (await cases.noteCaseCall(row.id, call)) await tellOfLastCaseEvent(container, row.id);
      }
    });
  }
  await noteLateRepayments(container, now);
  await refundAllToCards(container);
  await tellOfRecentCases(container, now);
}
