import type { PaymentProviderOutput, WebhookActionResult } from '@medusajs/framework/types';
import {
  AbstractPaymentProvider,
  PaymentActions,
  PaymentSessionStatus,
} from '@medusajs/framework/utils';

const NOTHING = { data: {} };

/** A provider whose payments Medusa writes down: what it is asked to do moves no money by itself. */
export abstract class NotedPayments extends AbstractPaymentProvider {
  // Medusa's own constructor is protected, and a module makes its providers itself.
  constructor(container: Record<string, unknown>, options?: Record<string, unknown>) {
    super(container, options);
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
