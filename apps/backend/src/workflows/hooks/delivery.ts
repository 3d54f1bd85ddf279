import { listShippingOptionsForCartWithPricingWorkflow } from '@medusajs/medusa/core-flows';
import { priceSellerDelivery } from 'medusa-plugin-marketplace/workflows';
import { composeHooks } from 'medusa-plugin-ocop/workflows';

composeHooks(listShippingOptionsForCartWithPricingWorkflow, {
  setCalculatedShippingPricingContext: [{ invoke: priceSellerDelivery }],
});
