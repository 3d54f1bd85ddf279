import { MedusaError } from '@medusajs/framework/utils';

/** The basket has not the total (any more) of the page whose button was pressed. */
export const TOTAL_CHANGED_CODE = 'total_changed';
/** Somebody else works on the same basket or stock; the same request succeeds in a moment. */
export const CART_BUSY_CODE = 'cart_busy';
/** The basket has become an order and changes no more. */
export const CART_COMPLETED_CODE = 'cart_completed';

/** Something of the order was packed, sent or paid: it is not cancelled any more. */
export const ORDER_BEGUN_CODE = 'order_begun';
/** The order was cancelled: nothing of it is packed any more. */
export const ORDER_CANCELED_CODE = 'order_canceled';

const CODES = [
  TOTAL_CHANGED_CODE,
  CART_BUSY_CODE,
  CART_COMPLETED_CODE,
  ORDER_BEGUN_CODE,
  ORDER_CANCELED_CODE,
] as const;

/** What a 409 says beside its code and its sentence. */
export type ConflictDetails = Record<string, string | number>;

/** A conflict with our code and sentence, where Medusa's own 409 says neither. */
export class ConflictError extends MedusaError {
  readonly details: ConflictDetails;

  constructor(code: (typeof CODES)[number], message: string, details: ConflictDetails = {}) {
    super(MedusaError.Types.CONFLICT, message, code);
    this.details = details;
  }
}

/** @param expected what was shown, @param total what it is now; whole đồng */
export function totalChanged(expected: number, total: number): ConflictError {
  return new ConflictError(
    TOTAL_CHANGED_CODE,
    'Tổng tiền đã thay đổi so với lúc bạn xem. Xin xem lại giỏ hàng rồi đặt lại.',
    { expected_total: expected, total },
  );
}

export function cartBusy(): ConflictError {
  return new ConflictError(
    CART_BUSY_CODE,
    'Giỏ hàng đang được xử lý ở một yêu cầu khác. Xin thử lại sau giây lát.',
  );
}

export function cartCompleted(orderId: string): ConflictError {
  return new ConflictError(CART_COMPLETED_CODE, 'Giỏ hàng này đã thành đơn hàng.', {
    order_id: orderId,
  });
}

export function orderBegun(): ConflictError {
  return new ConflictError(
    ORDER_BEGUN_CODE,
    'Đơn hàng này đã được chuẩn bị, gửi đi hoặc thu tiền, nên không hủy được nữa.',
  );
}

export function orderCanceled(): ConflictError {
  return new ConflictError(
    ORDER_CANCELED_CODE,
    'Đơn hàng này đã hủy hoặc người mua đang hủy, nên không đóng gói nữa.',
  );
}

/** Our code of a conflict, also where an engine handed the error on as plain data; else null. */
export function conflictCodeOf(error: unknown): (typeof CODES)[number] | null {
  const code = isRecord(error) ? error.code : undefined;
  return CODES.find((known) => known === code) ?? null;
}

/** What the lock of Medusa's locking module, of its own route, and PostgreSQL say of a lock not had. */
const LOCKED =
  /Failed to acquire lock|Timed-out acquiring lock|already being completed|lock timeout|deadlock detected/;
/** PostgreSQL: lock not available, deadlock, serialization failure. */
const LOCKED_SQLSTATES: readonly unknown[] = ['55P03', '40P01', '40001'];

/** Whether an error only says that somebody else was faster to a lock, however deep it was wrapped. */
export function isLockError(error: unknown): boolean {
  for (let depth = 0, current = error; depth < 5 && isRecord(current); depth += 1) {
    if (LOCKED_SQLSTATES.includes(current.code)) return true;
    if (typeof current.message === 'string' && LOCKED.test(current.message)) return true;
    current = current.cause ?? current.previous;
  }
  return false;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
