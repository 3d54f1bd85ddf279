import { rows, type SqlExecutor } from '../../kernel/sql-executor';

interface OrderLine {
  product_id: string | null;
  product_title: string | null;
  /** The order as it stands has it; an emptied line is in an earlier version only. */
  standing: boolean;
}

const ORDER_LINE_SQL = `
select l.product_id, l.product_title,
       exists (select 1 from order_item i join "order" o on o.id = i.order_id
                where i.item_id = l.id and i.order_id = ? and i.version = o.version
                  and i.deleted_at is null and i.quantity > 0) as standing
  from order_line_item l
 where l.id = ? and l.deleted_at is null
   and exists (select 1 from order_item i where i.item_id = l.id and i.order_id = ?)`;

/** A line that an order has or had; null when it never had it. */
export async function readOrderLine(
  sql: SqlExecutor,
  orderId: string,
  lineId: string,
): Promise<OrderLine | null> {
  const [line] = await rows<OrderLine>(sql, ORDER_LINE_SQL, [orderId, lineId, orderId]);
  return line ?? null;
}
