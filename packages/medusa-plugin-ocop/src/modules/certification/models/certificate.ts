import { model } from '@medusajs/framework/utils';
import { Decision } from './decision';
import { Producer } from './producer';

/** A product's recognition. `product_id` is the truth of the link to Medusa's product. */
export const Certificate = model
  .define(
    { name: 'certificate', tableName: 'ocop_certificate' },
    {
      id: model.id({ prefix: 'occert' }).primaryKey(),
      verification_code: model.text().unique(),
      /** Position-independent identity of the row inside its decision. */
      item_key: model.text(),
      product_id: model.text().nullable(),
      product_name: model.text().searchable(),
      /** As printed on the sheet of scores; unique within its scheme where there is one. */
      product_code: model.text().nullable(),
      star: model.number(),
      score: model.float().nullable(),
      potential_five_star: model.boolean().default(false),
      group_scheme: model.text(),
      group_code: model.text(),
      place_scheme: model.text(),
      place_code: model.text(),
      commune: model.text().nullable(),
      /** The same facts in today's schemes, for filters and counts. */
      current_group_code: model.text(),
      current_province_code: model.text(),
      current_region_code: model.text(),
      valid_from: model.text(),
      /** As the decision says it; an extension does not move it. */
      valid_to: model.text(),
      re_evaluation_filed_on: model.text().nullable(),
      /** Last day through which an extension keeps it in force, and what shows that it does. */
      extended_to: model.text().nullable(),
      extension: model.json().nullable(),
      revoked_on: model.text().nullable(),
      revocation_reason: model.text().nullable(),
      annulled_on: model.text().nullable(),
      returned_on: model.text().nullable(),
      superseded_on: model.text().nullable(),
      supersedes_id: model.text().nullable(),
      lapse_recorded: model.boolean().default(false),
      last_event_sequence: model.number(),
      source: model.text().nullable(),
      demo: model.boolean().default(false),
      producer: model.belongsTo(() => Producer, { mappedBy: 'certificates' }),
      recognition_decision: model.belongsTo(() => Decision, {}),
      revocation_decision: model.belongsTo(() => Decision, {}).nullable(),
      annulment_decision: model.belongsTo(() => Decision, {}).nullable(),
    },
  )
  .indexes([
    { on: ['product_id'] },
    { on: ['valid_to'] },
    { on: ['current_province_code'] },
    {
      name: 'IDX_ocop_certificate_item',
      on: ['recognition_decision_id', 'item_key'],
      unique: true,
    },
  ]);
