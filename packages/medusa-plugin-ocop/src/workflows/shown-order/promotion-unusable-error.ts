import { MedusaError } from '@medusajs/framework/utils';

/** The code by which clients know that a promotion's code does nothing. */
export const PROMOTION_UNUSABLE_CODE = 'promotion_unusable';

/** Why a code does nothing: the HTTP contract's `reason`. */
export type UnusableReason = 'unknown' | 'not_started' | 'ended' | 'used_up' | 'no_effect';

const MESSAGES: Record<UnusableReason, string> = {
  unknown: 'không có hoặc không còn dùng',
  not_started: 'chưa đến ngày áp dụng',
  ended: 'đã hết hạn',
  used_up: 'đã hết lượt dùng',
  no_effect: 'không giảm được gì cho giỏ hàng này',
};

/** A promotion's code that takes nothing off, and why. */
export class PromotionUnusableError extends MedusaError {
  readonly reason: UnusableReason;
  readonly promoCode: string;

  constructor(reason: UnusableReason, promoCode: string) {
    super(
      MedusaError.Types.INVALID_DATA,
      `Mã “${promoCode}” ${MESSAGES[reason]}.`,
      PROMOTION_UNUSABLE_CODE,
    );
    this.reason = reason;
    this.promoCode = promoCode;
  }
}
