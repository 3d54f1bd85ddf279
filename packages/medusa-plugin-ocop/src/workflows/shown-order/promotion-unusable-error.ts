import { MedusaError } from '@medusajs/framework/utils';
import type { UnusableCodeReason } from 'ocop-contract';

/** The code by which clients know that a promotion's code does nothing. */
export const PROMOTION_UNUSABLE_CODE = 'promotion_unusable';

const MESSAGES: Record<UnusableCodeReason, string> = {
  unknown: 'không có hoặc không còn dùng',
  not_started: 'chưa đến ngày áp dụng',
  ended: 'đã hết hạn',
  used_up: 'đã hết lượt dùng',
  no_effect: 'không giảm được gì cho giỏ hàng này',
};

/** A promotion's code that takes nothing off, and why. */
export class PromotionUnusableError extends MedusaError {
  readonly reason: UnusableCodeReason;
  readonly promoCode: string;

  constructor(reason: UnusableCodeReason, promoCode: string) {
    super(
      MedusaError.Types.INVALID_DATA,
      `Mã “${promoCode}” ${MESSAGES[reason]}.`,
      PROMOTION_UNUSABLE_CODE,
    );
    this.reason = reason;
    this.promoCode = promoCode;
  }
}
