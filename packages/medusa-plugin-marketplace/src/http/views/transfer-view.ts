import type { BankNoticeView, BuyersTransfer, TransferView } from 'ocop-contract';
import { bankByCode, vietQrText } from 'ocop-core';
import type { BankNoticeRow, SellerOrderRow, TransferRow } from '../../modules/seller-order';
import { instantOrNull } from './order-course-view';
import { instantOf } from './seller-view';

/** How an order is paid by transfer; null where it is not. The account is its seller's affair, and not of staff. */
export function transferView(
  row: SellerOrderRow,
  transfer: TransferRow | undefined,
): TransferView | null {
  if (!transfer || row.pay_by === null) return null;
  return {
    amount: Number(transfer.amount),
    code: transfer.code,
    pay_by: instantOf(row.pay_by),
    received_at: instantOrNull(row.received_at),
    given_back_at: instantOrNull(row.given_back_at),
  };
}

/** The same for its buyer: with where the money goes, as long as it is waited for. */
export function buyersTransferView(
  row: SellerOrderRow,
  transfer: TransferRow | undefined,
): BuyersTransfer | null {
  const view = transferView(row, transfer);
  if (!view || !transfer) return null;
  return { ...view, to: row.state === 'to_pay' ? receiverOf(transfer) : null };
}

function receiverOf({ bank_code: bank, account_number: number, ...transfer }: TransferRow) {
  const { amount, code: content, account_holder: holder } = transfer;
  return {
    bank,
    bank_name: bankByCode(bank)?.short ?? bank,
    number,
    holder,
    qr_text: vietQrText({ account: { bank, number }, amount: Number(amount), content }),
  };
}

/** Money that has come, as who sells reads it. @param numbers order → its number */
export function noticeView(
  row: BankNoticeRow,
  numbers: ReadonlyMap<string, number>,
): BankNoticeView {
  const number = numbers.get(row.order_id ?? '');
  return {
    id: row.id,
    amount: Number(row.amount),
    text: row.text,
    sent_at: instantOf(row.sent_at),
    outcome: row.outcome ?? 'unknown',
    order: row.order_id && number !== undefined ? { id: row.order_id, number } : null,
    settled_at: instantOrNull(row.settled_at),
    note: row.note,
  };
}
