import type { CalendarDate, DeliveryAddress, SaleLine, StockNeed } from 'ocop-core';
import { rows, type SqlExecutor } from '../../kernel/sql-executor';

/** A line of a basket, or one that is about to be added to it. */
export interface BasketLine extends SaleLine {
  line_item_id: string | null;
  product_id: string;
  product_title: string | null;
  variant_id: string | null;
  /** Not in the basket yet; `line_item_id` is then the line that it will be merged into. */
  added: boolean;
}

/** Everything that decides whether a basket may be sold now. Lines of no product are left out. */
export interface SaleBasket {
  /** It has become an order, which holds its goods already. */
  ordered: boolean;
  shipping_address: DeliveryAddress | null;
  lines: BasketLine[];
  /** Pieces that nobody holds yet, by inventory item: of the place that has most. */
  free: Map<string, number>;
}

export interface AddedLine {
  variant_id: string;
  quantity: number;
  metadata?: Record<string, unknown> | null;
}

interface Row {
  ordered: boolean;
  shipping_address: DeliveryAddress | null;
  product_id: string | null;
  line_item_id: string | null;
  product_title: string | null;
  variant_id: string | null;
  quantity: string;
  added: boolean;
  certificate: SaleLine['certificate'];
  deleted: boolean;
  published: boolean;
  in_channel: boolean;
  priced: boolean;
  manage_inventory: boolean | null;
  allow_backorder: boolean | null;
  needs: { item: string; required: number; free: number | null }[] | null;
}

const OF_CART = `
  select c.id, c.sales_channel_id, c.currency_code,
         c.completed_at is not null or exists (select 1 from order_cart o
           where o.cart_id = c.id and o.deleted_at is null) as ordered,
         to_jsonb(a) as shipping_address
    from cart c left join cart_address a on a.id = c.shipping_address_id and a.deleted_at is null
   where c.id = ? and c.deleted_at is null`;

const OF_NOBODY = `
  select null::text as id, ?::text as sales_channel_id, ?::text as currency_code,
         false as ordered, null::jsonb as shipping_address`;

/**
 * Medusa merges an added line into one of the same variant and metadata. It reserves a line at one
 * place of the sales channel, so what counts is the place that has most. What is held is counted by
 * the reservations too: a level's own count misses one when two processes write it at once.
 */
const BASKET_SQL = `
asked as (
  select l.id as line_item_id, l.variant_id, l.product_id, l.product_title,
         l.quantity::numeric as quantity, false as added, l.created_at
    from cart_line_item l join basket b on b.id = l.cart_id
   where l.deleted_at is null and l.product_id is not null
  union all
  select (select l.id from cart_line_item l
           where l.cart_id = b.id and l.variant_id = v.id and l.deleted_at is null
             and not l.is_custom_price
             and coalesce(l.metadata, '{}'::jsonb) = coalesce(nullif(x.metadata, 'null'), '{}'::jsonb)
           order by l.created_at, l.id limit 1),
         v.id, v.product_id, p.title, x.quantity, true, null
    from basket b cross join jsonb_to_recordset(?::jsonb)
           as x(variant_id text, quantity numeric, metadata jsonb)
    join product_variant v on v.id = x.variant_id
    left join product p on p.id = v.product_id
)
select b.ordered, b.shipping_address, l.line_item_id, l.variant_id, l.product_id, l.quantity, l.added,
       coalesce(l.product_title, p.title) as product_title,
       case when l.product_id is not null then ocop_refusal(l.product_id, ?) end as certificate,
       p.id is null or p.deleted_at is not null
         or v.id is null or v.deleted_at is not null as deleted,
       coalesce(p.status = 'published', false) as published,
       exists (select 1 from product_sales_channel k
                join sales_channel s on s.id = k.sales_channel_id
               where k.product_id = l.product_id and k.sales_channel_id = b.sales_channel_id
                 and k.deleted_at is null and s.deleted_at is null and not s.is_disabled)
         as in_channel,
       exists (select 1 from product_variant_price_set k
                join price m on m.price_set_id = k.price_set_id
               where k.variant_id = l.variant_id and k.deleted_at is null
                 and m.currency_code = b.currency_code and m.deleted_at is null) as priced,
       v.manage_inventory, v.allow_backorder,
       (select jsonb_agg(jsonb_build_object('item', k.inventory_item_id,
                 'required', k.required_quantity, 'free', (
          select max(e.stocked_quantity - greatest(e.reserved_quantity, (
                   select coalesce(sum(r.quantity), 0) from reservation_item r
                    where r.inventory_item_id = e.inventory_item_id
                      and r.location_id = e.location_id and r.deleted_at is null)))
            from inventory_level e
            join sales_channel_stock_location w on w.stock_location_id = e.location_id
           where e.inventory_item_id = k.inventory_item_id and e.deleted_at is null
             and w.sales_channel_id = b.sales_channel_id and w.deleted_at is null)))
          from product_variant_inventory_item k
         where k.variant_id = l.variant_id and k.deleted_at is null and v.manage_inventory) as needs
  from basket b
  left join asked l on true
  left join product p on p.id = l.product_id
  left join product_variant v on v.id = l.variant_id
 order by l.added, l.created_at, l.line_item_id`;

/** A cart as it would be with these lines added, in one statement; null when there is no such cart. */
export async function readSaleBasket(
  sql: SqlExecutor,
  cartId: string,
  on: CalendarDate,
  added: readonly AddedLine[] = [],
): Promise<SaleBasket | null> {
  const parameters = [cartId, JSON.stringify(added), on];
  return toBasket(await rows<Row>(sql, `with basket as (${OF_CART}), ${BASKET_SQL}`, parameters));
}

/** A basket that is about to be made of these lines. */
export async function readNewSaleBasket(
  sql: SqlExecutor,
  { salesChannelId, currencyCode }: { salesChannelId: string | null; currencyCode: string | null },
  on: CalendarDate,
  added: readonly AddedLine[],
): Promise<SaleBasket | null> {
  const parameters = [salesChannelId, currencyCode, JSON.stringify(added), on];
  return toBasket(await rows<Row>(sql, `with basket as (${OF_NOBODY}), ${BASKET_SQL}`, parameters));
}

function toBasket(found: readonly Row[]): SaleBasket | null {
  const [first] = found;
  if (!first) return null;
  const free = new Map<string, number>();
  for (const need of found.flatMap(({ needs }) => needs ?? [])) {
    if (need.free !== null) free.set(need.item, need.free);
  }
  return {
    ordered: first.ordered,
    shipping_address: first.shipping_address,
    lines: found.flatMap((row) => toLine(row) ?? []),
    free,
  };
}

function toLine(row: Row): BasketLine | null {
  if (row.product_id === null) return null;
  return {
    line_item_id: row.line_item_id,
    product_id: row.product_id,
    product_title: row.product_title,
    variant_id: row.variant_id,
    added: row.added,
    certificate: row.certificate,
    deleted: row.deleted,
    published: row.published,
    inChannel: row.in_channel,
    priced: row.priced,
    quantity: Number(row.quantity),
    tracking: trackingOf(row),
    needs: (row.needs ?? []).map(
      ({ item, required }): StockNeed => ({ inventoryItemId: item, required }),
    ),
  };
}

function trackingOf({ manage_inventory, allow_backorder }: Row): BasketLine['tracking'] {
  if (!manage_inventory) return 'untracked';
  return allow_backorder ? 'backorder' : 'stocked';
}
