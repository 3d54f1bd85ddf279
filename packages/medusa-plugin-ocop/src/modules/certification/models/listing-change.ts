import { model } from '@medusajs/framework/utils';

/** The outbox: a product whose listing must follow a register event. Written with that event. */
export const ListingChange = model
  .define(
    { name: 'listing_change', tableName: 'ocop_listing_change' },
    {
      id: model.id({ prefix: 'occhg' }).primaryKey(),
      product_id: model.text(),
      certificate_id: model.text(),
      cause: model.text(),
      cause_sequence: model.number(),
      status: model.enum(['pending', 'stuck', 'done']).default('pending'),
      /** Names of the effects that were registered when it was written. */
      owed: model.array(),
      /** Those of them that withhold the product from search until they are done. */
      withholding: model.array(),
      /** Effect name → ISO instant at which it was acknowledged. */
      effects: model.json(),
      /** Effect name → how often it failed, why, and when it is tried again. */
      retries: model.json(),
      attempts: model.number().default(0),
      due_at: model.dateTime(),
      last_error: model.text().nullable(),
      done_at: model.dateTime().nullable(),
      /** When subscribers were told that it is done. */
      announced_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: 'IDX_ocop_listing_change_open',
      on: ['due_at'],
      where: "status <> 'done' AND deleted_at IS NULL",
    },
    {
      name: 'IDX_ocop_listing_change_unannounced',
      on: ['done_at'],
      where: "status = 'done' AND announced_at IS NULL AND deleted_at IS NULL",
    },
    { on: ['product_id'] },
    { on: ['cause_sequence'] },
  ]);
