import type { MedusaContainer } from '@medusajs/framework/types';
import {
  CHECKOUT_PAYMENT_MODULE,
  type CheckoutPaymentModuleService,
} from '../modules/checkout-payment';

export function cardsOf(container: MedusaContainer): CheckoutPaymentModuleService {
  return container.resolve<CheckoutPaymentModuleService>(CHECKOUT_PAYMENT_MODULE);
}
