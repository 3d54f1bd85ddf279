import { randomUUID } from 'node:crypto';
import type { InitiatePaymentOutput, UpdatePaymentOutput } from '@medusajs/framework/types';
import { PaymentSessionStatus } from '@medusajs/framework/utils';
import { NotedPayments } from '../noted-payments';

/**
 * Payment by transfer to the seller's own account. No money passes through here: an order may be placed before it has
 * come (authorised), that it has come is said by its seller or by a bank (captured), and that it went back by its
 * seller (refunded). So every one of these is written down, and none of them moves anything.
 */
export class VietQrPaymentService extends NotedPayments {
  static override identifier = 'vietqr';

  async initiatePayment(): Promise<InitiatePaymentOutput> {
    return { id: randomUUID(), data: {} };
  }

  async authorizePayment() {
    return { data: {}, status: PaymentSessionStatus.AUTHORIZED };
  }

  async updatePayment(): Promise<UpdatePaymentOutput> {
    return { data: {} };
  }
}
