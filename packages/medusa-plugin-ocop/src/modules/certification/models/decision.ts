import { model } from '@medusajs/framework/utils';

/** An administrative decision; one covers many certificates. Dates are 'YYYY-MM-DD', Vietnam. */
export const Decision = model.define(
  { name: 'decision', tableName: 'ocop_decision' },
  {
    id: model.id({ prefix: 'ocdec' }).primaryKey(),
    /** Number, issuer and year: what makes a decision the same one (ocop-core `decisionKey`). */
    decision_key: model.text().unique(),
    number: model.text().searchable(),
    issuer: model.text(),
    kind: model.enum(['recognition', 'revocation', 'annulment', 'reinstatement', 'correction']),
    signed_on: model.text(),
    effective_on: model.text(),
    document_url: model.text().nullable(),
    document_sha256: model.text().nullable(),
    demo: model.boolean().default(false),
  },
);
