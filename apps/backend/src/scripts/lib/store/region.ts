import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import {
  createRegionsWorkflow,
  createTaxRegionsWorkflow,
  updateRegionsWorkflow,
} from '@medusajs/medusa/core-flows';
import { firstOf } from './first-of';

const NAME = 'Việt Nam';

/** Cash on delivery and transfers always; cards where Stripe is set up. */
function paymentProviders(): string[] {
  const cards = process.env.STRIPE_API_KEY ? ['pp_stripe_stripe'] : [];
  return ['pp_system_default', 'pp_vietqr_direct', ...cards];
}

/** One region, in VND, whose prices include tax: totals stay whole đồng. Answers its id. */
export async function setUpRegion(container: MedusaContainer): Promise<string> {
  const [found] = await container.resolve(Modules.REGION).listRegions({ name: NAME });
  const id = found ? found.id : await createRegion(container);
  await updateRegionsWorkflow(container).run({
    input: {
      selector: { id },
      update: { payment_providers: paymentProviders(), is_tax_inclusive: true },
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
          payment_providers: paymentProviders(),
          is_tax_inclusive: true,
        },
      ],
    },
  });
  return firstOf(result, 'region').id;
}
