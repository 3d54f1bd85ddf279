import type { MedusaContainer } from '@medusajs/framework/types';
import type { DecisionBody } from 'ocop-contract';
import type { DecisionResult } from '../../../../modules/certification';
import {
  annulCertificatesWorkflow,
  recogniseProductsWorkflow,
  reinstateCertificatesWorkflow,
  revokeCertificatesWorkflow,
} from '../../../../workflows';

/** Applies a decision of any kind through its workflow. */
export async function runDecision(
  container: MedusaContainer,
  body: DecisionBody,
  actor: string,
): Promise<DecisionResult> {
  switch (body.kind) {
    case 'recognition': {
      const { kind: _kind, items, note, acknowledge, ...decision } = body;
      const { result } = await recogniseProductsWorkflow(container).run({
        input: { decision, items, note, acknowledge, actor },
      });
      return result;
    }
    case 'revocation': {
      const { kind: _kind, items, leave, note, acknowledge, ...decision } = body;
      const { result } = await revokeCertificatesWorkflow(container).run({
        input: { decision, items, leave, note, acknowledge, actor },
      });
      return result;
    }
    case 'annulment': {
      const { kind: _kind, items, note, acknowledge, ...decision } = body;
      const { result } = await annulCertificatesWorkflow(container).run({
        input: { decision, items, note, acknowledge, actor },
      });
      return result;
    }
    case 'reinstatement': {
      const { kind: _kind, items, note, acknowledge, ...decision } = body;
      const { result } = await reinstateCertificatesWorkflow(container).run({
        input: { decision, items, note, acknowledge, actor },
      });
      return result;
    }
  }
}
