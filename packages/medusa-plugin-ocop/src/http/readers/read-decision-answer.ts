import type { MedusaContainer } from '@medusajs/framework/types';
import type { DecisionResult as DecisionAnswer } from 'ocop-contract';
import { certificationOf } from '../../container/resolve';
import type { DecisionResult } from '../../modules/certification';
import { decisionResultView } from '../views/decision-result-view';

/** What a decision that is written answers, with how far the shop has followed it by now. */
export async function readDecisionAnswer(
  container: MedusaContainer,
  result: DecisionResult,
): Promise<DecisionAnswer> {
  const cause = { decision_id: result.decision.id };
  return decisionResultView(result, await certificationOf(container).listingProgress(cause));
}
