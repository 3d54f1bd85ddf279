import { model } from '@medusajs/framework/utils';

/** An administrative decision; one covers many certificates. Dates are 'YYYY-MM-DD', Vietnam. */
export const Decision = model
  .define(
    { name: 'decision', tableName: 'ocop_decision' },
    {
      id: model.id({ prefix: 'ocdec' }).primaryKey(),
      number: model.text().searchable(),
      issuer: model.text(),
      issuer_key: model.text(),
      year: model.number(),
      kind: model.enum(['recognition', 'revocation', 'reinstatement', 'correction']),
      signed_on: model.text(),
      effective_on: model.text(),
      document_url: model.text().nullable(),
      document_sha256: model.text().nullable(),
      demo: model.boolean().default(false),
    },
  )
  .indexes([
    { name: 'IDX_ocop_decision_identity', on: ['issuer_key', 'number', 'year'], unique: true },
  ]);
