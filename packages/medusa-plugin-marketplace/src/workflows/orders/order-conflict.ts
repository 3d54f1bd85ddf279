import { MedusaError } from '@medusajs/framework/utils';

const WORDS = {
  order_moved: 'Đơn hàng đã sang bước khác, nên việc này không làm được nữa. Xin xem lại đơn.',
  order_acting: 'Đơn hàng đang được xử lý. Xin thử lại sau giây lát.',
  order_canceled: 'Đơn hàng đã bị hủy.',
} as const;

/** Why an act is not done: what came before it, or what is being done. */
export type OrderConflictCode = keyof typeof WORDS;

/** A 409 that says what an order has become, or that somebody is at it. */
export class OrderConflict extends MedusaError {
  readonly reason: OrderConflictCode;

  constructor(reason: OrderConflictCode) {
    super(MedusaError.Types.CONFLICT, WORDS[reason], reason);
    this.reason = reason;
  }
}
