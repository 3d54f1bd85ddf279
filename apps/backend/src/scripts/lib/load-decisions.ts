import type { MedusaContainer } from '@medusajs/framework/types';
import {
  type RecogniseProductsInput,
  recogniseProductsWorkflow,
  revokeCertificatesWorkflow,
} from 'medusa-plugin-ocop/workflows';
import type { DecisionHead, Recognition } from '../../demo/demo-decisions';
import type { Progress } from './progress';

/** A made-up catalogue revokes some certificates before their first day; each row's note says what it is. */
const EXPECTED = ['revoked_before_start'];

/**
 * It lets provinces recognise five stars as well, knows no groups of before 2023, and dates decisions
 * with a potential fifth star by the day on which it is loaded.
 */
const EXPECTED_OF_DEMO = [
  'issuer_not_competent',
  'potential_not_certified',
  'scheme_not_begun',
  'scheme_ended',
];
const DEMO_NOTE = 'Quyết định minh họa.';

/** What a revocation names: a certificate by the product and, where names repeat, its decision. */
export interface Revocation {
  decision: DecisionHead;
  items: { certificate_id: string; reason_code: string; note: string }[];
}

/** Certificate ids by "decision key|row". */
type Recognised = ReadonlyMap<string, RecognisedRow>;

export interface RecognisedRow {
  certificate_id: string;
  product_id: string | null;
}

export const rowKey = ({ number, issuer, signed_on }: DecisionHead, index: number): string =>
  `${number}|${issuer}|${signed_on}|${index}`;

/**
 * Puts decisions through the operators' own workflow, one after the other. A decision that an
 * earlier run applied is found and changes nothing.
 */
export async function loadRecognitions(
  container: MedusaContainer,
  recognitions: readonly Recognition[],
  actor: string,
  progress: Progress,
): Promise<Recognised> {
  const recognised = new Map<string, RecognisedRow>();
  for (const recognition of recognitions) {
    const { decision, items } = recognition;
    const { result } = await recogniseProductsWorkflow(container).run({
      input: recognitionInput(recognition, actor),
    });
    for (const { index, certificate_id, product_id } of result.results) {
      recognised.set(rowKey(decision, index), { certificate_id, product_id });
    }
    progress.add(items.length, result.counts.applied);
  }
  return recognised;
}

/** What the workflow is given for a decision of a made-up catalogue, or for a real one. */
export function recognitionInput(
  { decision, items }: Recognition,
  actor: string,
): RecogniseProductsInput {
  return {
    decision,
    // Rows of a made-up catalogue that share holder and name are still products of their own.
    items: decision.demo ? items.map((item) => ({ renews: false as const, ...item })) : items,
    actor,
    ...(decision.demo && { acknowledge: EXPECTED_OF_DEMO, note: DEMO_NOTE }),
  };
}

export async function loadRevocations(
  container: MedusaContainer,
  revocations: readonly Revocation[],
  actor: string,
  progress: Progress,
): Promise<void> {
  for (const { decision, items } of revocations) {
    const { result } = await revokeCertificatesWorkflow(container).run({
      input: { decision, items, actor, acknowledge: EXPECTED },
    });
    progress.add(items.length, result.counts.applied);
  }
}
