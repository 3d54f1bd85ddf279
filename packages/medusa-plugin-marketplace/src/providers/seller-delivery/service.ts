import type {
  CalculatedShippingOptionPrice,
  CreateFulfillmentResult,
  FulfillmentOption,
} from '@medusajs/framework/types';
import { AbstractFulfillmentProviderService } from '@medusajs/framework/utils';
import { z } from 'zod';

/** What the hook `setCalculatedShippingPricingContext` says of a cart (`priceSellerDelivery`). */
const priced = z.object({
  seller_delivery: z.object({
    /** Whole đồng; null where the seller sends nothing there, or it is not known where that is. */
    send: z.number().nullable(),
    /** The same of fetching it. */
    pick_up: z.number().nullable(),
  }),
});

const option = z.object({ seller_delivery: z.enum(['send', 'pick_up']) });

/**
 * Sellers send their goods themselves, or have them fetched. What that costs is the seller's to say: the price
 * comes along in the context, since a provider reads no other module. An option without a price is none for the
 * cart: Medusa takes it away, and lets nobody choose it.
 */
export class SellerDeliveryService extends AbstractFulfillmentProviderService {
  static override identifier = 'seller';

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [
      { id: 'send', seller_delivery: 'send' },
      { id: 'pick_up', seller_delivery: 'pick_up' },
    ];
  }

  override async validateOption(data: Record<string, unknown>): Promise<boolean> {
    return option.safeParse(data).success;
  }

  override async validateFulfillmentData(
    _option: Record<string, unknown>,
    data: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    return data;
  }

  override async canCalculate(): Promise<boolean> {
    return true;
  }

  override async calculatePrice(
    optionData: Record<string, unknown>,
    _data: Record<string, unknown>,
    context: unknown,
  ): Promise<CalculatedShippingOptionPrice> {
    const { seller_delivery: way } = option.parse(optionData);
    const said = priced.safeParse(context);
    const fee = said.success ? said.data.seller_delivery[way] : null;
    const price = { is_calculated_price_tax_inclusive: true };
    // No amount says that it is not offered; the type wants one all the same.
    return Object.assign(price, { calculated_amount: fee ?? undefined }) as never;
  }

  /** Nobody has to be told: whoever packs it brings it away. */
  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] };
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {};
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] };
  }
}
