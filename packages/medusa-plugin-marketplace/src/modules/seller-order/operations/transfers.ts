import { generateEntityId } from '@medusajs/framework/utils';
import { placeholders, rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { NewTransfer, SellerOrderRow, TransferRow } from '../types';

/** Where an order's money is to go, as its buyer is told. */
export async function keepTransfer(
  sql: SqlExecutor,
  orderId: string,
  { amount, code, bank_code, account_number, account_holder }: NewTransfer,
): Promise<void> {
  await sql.execute(
    `insert into marketplace_transfer
       (id, order_id, amount, code, bank_code, account_number, account_holder)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [
      generateEntityId(undefined, 'trf'),
      orderId,
      amount,
      code,
      bank_code,
      account_number,
      account_holder,
    ],
  );
}

/** Transfers of orders; those that are paid otherwise have none. */
export async function readTransfers(
  sql: SqlExecutor,
  orderIds: readonly string[],
): Promise<Map<string, TransferRow>> {
  if (orderIds.length === 0) return new Map();
  const found = await rows<TransferRow>(
    sql,
    `select * from marketplace_transfer
      where order_id in ${placeholders(orderIds)} and deleted_at is null`,
    [...orderIds],
  );
  return new Map(found.map((row) => [row.order_id, row]));
}

/** An order, and how it is to be paid. */
export type OrderWithTransfer = SellerOrderRow & { transfer_amount: string };

/** Orders to be paid to an account under these codes, the newest first. */
export function findByCodes(
  sql: SqlExecutor,
  { bank_code, account_number }: Pick<TransferRow, 'bank_code' | 'account_number'>,
  codes: readonly string[],
): Promise<OrderWithTransfer[]> {
  if (codes.length === 0) return Promise.resolve([]);
  return rows<OrderWithTransfer>(
    sql,
    `select o.*, t.amount as transfer_amount
       from marketplace_transfer t
       join marketplace_seller_order o on o.order_id = t.order_id and o.deleted_at is null
      where t.account_number = ? and t.bank_code = ? and t.code in ${placeholders(codes)}
        and t.deleted_at is null
      order by (o.state = 'to_pay') desc, o.placed_at desc`,
    [account_number, bank_code, ...codes],
  );
}
