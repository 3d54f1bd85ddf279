import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { purgeTags } from '../../listing/purge-storefront';

/** Lets the product's page show its reviews as they are now. Where it cannot, the page's lifetime does. */
export const purgeProductPageStep = createStep(
  'ocop-purge-product-page',
  async ({ product_id }: { product_id: string }, { container }) => {
    try {
      const [product] = await container
        .resolve(Modules.PRODUCT)
        .listProducts({ id: product_id }, { select: ['id', 'handle'], take: 1 });
      if (product) await purgeTags(container, [`product:${product.handle}`]);
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`ocop: the page of ${product_id} was not purged: ${String(error)}`);
    }
    return new StepResponse();
  },
);
