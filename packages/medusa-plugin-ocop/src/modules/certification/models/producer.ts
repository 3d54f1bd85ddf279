import { model } from '@medusajs/framework/utils';
import { Certificate } from './certificate';

/** The certificate holder as printed on the decision; accounts are linked to it elsewhere. */
export const Producer = model.define(
  { name: 'producer', tableName: 'ocop_producer' },
  {
    id: model.id({ prefix: 'ocprod' }).primaryKey(),
    /** Tax code, or folded name and province: what makes two printed names the same holder. */
    identity_key: model.text().unique(),
    /** Its address part in the shop; never changes once given (a trigger refuses). */
    handle: model.text().unique(),
    name: model.text().searchable(),
    type: model.text(),
    tax_code: model.text().nullable(),
    phone: model.text().nullable(),
    email: model.text().nullable(),
    address: model.text().nullable(),
    place_scheme: model.text(),
    place_code: model.text(),
    commune: model.text().nullable(),
    demo: model.boolean().default(false),
    certificates: model.hasMany(() => Certificate, { mappedBy: 'producer' }),
  },
);
