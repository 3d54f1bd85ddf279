import { Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { refuseProblems } from '../../../modules/certification/lib/input-problems';

export interface ProductReference {
  path: string;
  product_id: string;
}

/** Reads only: a 400 that names each field whose product does not exist. */
export const assertProductsExistStep = createStep(
  'ocop-assert-products-exist',
  async ({ references }: { references: ProductReference[] }, { container }) => {
    const ids = [...new Set(references.map(({ product_id }) => product_id))];
    const found =
      ids.length === 0
        ? []
        : await container
            .resolve(Modules.PRODUCT)
            .listProducts({ id: ids }, { select: ['id'], take: ids.length });
    const known = new Set(found.map(({ id }) => id));
    refuseProblems(
      references
        .filter(({ product_id }) => !known.has(product_id))
        .map(({ path, product_id }) => ({ path, message: `không có sản phẩm "${product_id}"` })),
    );
    return new StepResponse(ids);
  },
);
