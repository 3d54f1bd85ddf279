import { model } from '@medusajs/framework/utils';
import { CERTIFICATE_EVENT_TYPES } from 'ocop-core';
import { Certificate } from './certificate';
import { Decision } from './decision';

/** One entry of the register. Append-only: the database refuses UPDATE, DELETE and TRUNCATE. */
export const CertificateEvent = model.define(
  { name: 'certificate_event', tableName: 'ocop_certificate_event' },
  {
    id: model.id({ prefix: 'ocevt' }).primaryKey(),
    sequence: model.number().unique(),
    type: model.enum([...CERTIFICATE_EVENT_TYPES]),
    certificate_code: model.text(),
    /** Calendar day on which the event counts. */
    occurred_on: model.text(),
    /** ISO instant, kept as text so that the hash sees exactly what was written. */
    recorded_at: model.text(),
    actor: model.text(),
    reason_code: model.text().nullable(),
    note: model.text().nullable(),
    payload: model.json(),
    previous_hash: model.text(),
    hash: model.text().unique(),
    certificate: model.belongsTo(() => Certificate, {}),
    decision: model.belongsTo(() => Decision, {}).nullable(),
  },
);
