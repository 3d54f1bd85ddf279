import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import {
  createRegionsWorkflow,
  createTaxRegionsWorkflow,
  updateRegionsWorkflow,
} from '@medusajs/medusa/core-flows';
import { firstOf } from './first-of';

const NAME = 'Việt Nam';

const WANTED = ['pp_system_default', 'pp_vietqr_direct', 'pp_card_checkout'];

/** Cash on delivery, transfers and cards, as far as the application has them. */
async function paymentProviders(container: MedusaContainer): Promise<string[]> {
  const known = await container
    .resolve(Modules.PAYMENT)
    .listPaymentProviders({ id: WANTED, is_enabled: true });
  return known.map(({ id }) => id);
}

/** One region, in VND, whose prices include tax: totals stay whole đồng. Answers its id. */
export async function setUpRegion(container: MedusaContainer): Promise<string> {
  const [found] = await container.resolve(Modules.REGION).listRegions({ name: NAME });
  const id = found ? found.id : await createRegion(container);
  await updateRegionsWorkflow(container).run({
    input: {
      selector: { id },
      update: {
        payment_providers: await paymentProviders(container),
        is_tax_inclusive: true,
      },
    },
  });
  const [taxRegion] = await container
    .resolve(Modules.TAX)
    .listTaxRegions({ country_code: 'vn' }, { take: 1 });
  if (!taxRegion) {
    await createTaxRegionsWorkflow(container).run({
      input: [{ country_code: 'vn', provider_id: 'tp_system' }],
    });
  }
  return id;
}

async function createRegion(container: MedusaContainer): Promise<string> {
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: NAME,
          currency_code: 'vnd',
          countries: ['vn'],
          payment_providers: await paymentProviders(container),
          is_tax_inclusive: true,
        },
      ],
    },
  });
  return firstOf(result, 'region').id;
}
