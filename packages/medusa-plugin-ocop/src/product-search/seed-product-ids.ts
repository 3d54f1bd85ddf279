import { z } from '@medusajs/framework/zod';
import type { Query } from '../container/resolve';

const PAGE = 200;

const idRows = z.array(z.object({ id: z.string() }));
const changeRows = z.array(z.object({ id: z.string(), product_id: z.string() }));

/** Ids of the products on sale, page by page, ascending. */
export async function* publishedProductIds(
  query: Query,
  filters: Record<string, unknown> = {},
): AsyncGenerator<string[]> {
  yield* pagesOf(async (cursor) => {
    const { data } = await query.graph({
      entity: 'product',
      fields: ['id'],
      filters: { $and: [filters, { status: 'published' }, ...idsAfter(cursor)] },
      pagination: { take: PAGE, order: { id: 'ASC' } },
    });
    return idRows.parse(data).map(({ id }) => ({ key: id, id }));
  });
}

/** Ids of the products that changed since an instant: by their seller, or by the register. */
export async function* changedProductIds(query: Query, since: Date): AsyncGenerator<string[]> {
  yield* pagesOf(async (cursor) => {
    const { data } = await query.graph({
      entity: 'product',
      fields: ['id'],
      filters: { $and: [{ updated_at: { $gte: since } }, ...idsAfter(cursor)] },
      pagination: { take: PAGE, order: { id: 'ASC' } },
      withDeleted: true,
    });
    return idRows.parse(data).map(({ id }) => ({ key: id, id }));
  });
  yield* pagesOf(async (cursor) => {
    const { data } = await query.graph({
      entity: 'listing_change',
      fields: ['id', 'product_id'],
      filters: { $and: [{ updated_at: { $gte: since } }, ...idsAfter(cursor)] },
      pagination: { take: PAGE, order: { id: 'ASC' } },
    });
    return changeRows.parse(data).map(({ id, product_id }) => ({ key: id, id: product_id }));
  });
}

function idsAfter(cursor: string | undefined) {
  return cursor === undefined ? [] : [{ id: { $gt: cursor } }];
}

async function* pagesOf(
  read: (cursor: string | undefined) => Promise<{ key: string; id: string }[]>,
): AsyncGenerator<string[]> {
  let cursor: string | undefined;
  for (;;) {
    const rows = await read(cursor);
    if (rows.length > 0) yield [...new Set(rows.map(({ id }) => id))];
    if (rows.length < PAGE) return;
    cursor = rows.at(-1)?.key;
  }
}
