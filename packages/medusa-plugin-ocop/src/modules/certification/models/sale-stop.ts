import { model } from '@medusajs/framework/utils';
import { SALE_STOP_KINDS } from 'ocop-core';

/** What some other plugin has against selling a producer's goods, beside their certificates. */
export const SaleStop = model
  .define(
    { name: 'sale_stop', tableName: 'ocop_sale_stop' },
    {
      id: model.id({ prefix: 'ocstop' }).primaryKey(),
      /** Who stops them, with its plugin in front: `seller:sel_1`. One stop for each source and producer. */
      source: model.text(),
      producer_id: model.text(),
      kind: model.enum([...SALE_STOP_KINDS]),
      /** Last day; null: until it is lifted. */
      through: model.text().nullable(),
      actor: model.text(),
      /** Moves in the transaction that sets or lifts it: a part of the shop's edition. */
      revision: model.number(),
      lifted_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: 'IDX_ocop_sale_stop_open',
      on: ['producer_id', 'source'],
      unique: true,
      where: 'lifted_at IS NULL AND deleted_at IS NULL',
    },
    { on: ['source'] },
    { on: ['revision'] },
  ]);
