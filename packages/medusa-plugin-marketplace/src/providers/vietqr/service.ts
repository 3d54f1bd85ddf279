import { randomUUID } from 'node:crypto';
import type {
  InitiatePaymentOutput,
  PaymentProviderOutput,
  WebhookActionResult,
} from '@medusajs/framework/types';
import {
  AbstractPaymentProvider,
  PaymentActions,
  PaymentSessionStatus,
} from '@medusajs/framework/utils';

const NOTHING = { data: {} };

/**
 * Payment by transfer to the seller's own account. No money passes through here: an order may be placed before it has
 * come (authorised), that it has come is said by its seller or by a bank (captured), and that it went back by its
 * seller (refunded). So every one of these is written down, and none of them moves anything.
 */
export class VietQrPaymentService extends AbstractPaymentProvider {
  static override identifier = 'vietqr';

  // Medusa's own constructor is protected, and a module makes its providers itself.
  constructor(container: Record<string, unknown>, options?: Record<string, unknown>) {
    super(container, options);
  }

  async initiatePayment(): Promise<InitiatePaymentOutput> {
    return { id: randomUUID(), data: {} };
  }

  async authorizePayment() {
    return { data: {}, status: PaymentSessionStatus.AUTHORIZED };
  }

  async getPaymentStatus() {
    return { data: {}, status: PaymentSessionStatus.AUTHORIZED };
  }

  async capturePayment(): Promise<PaymentProviderOutput> {
    return NOTHING;
  }

  async refundPayment(): Promise<PaymentProviderOutput> {
    return NOTHING;
  }

  async cancelPayment(): Promise<PaymentProviderOutput> {
    return NOTHING;
  }

  async updatePayment(): Promise<PaymentProviderOutput> {
    return NOTHING;
  }

  async deletePayment(): Promise<PaymentProviderOutput> {
    return NOTHING;
  }

  async retrievePayment(): Promise<PaymentProviderOutput> {
    return NOTHING;
  }

  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED };
  }
}
