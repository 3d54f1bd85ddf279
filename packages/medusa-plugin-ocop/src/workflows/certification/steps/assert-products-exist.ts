import { Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { type ProductTitles, refuseProblems } from '../../../modules/certification';

export interface ProductReference {
  path: string;
  product_id: string;
}

/** Reads only: a 400 that names each field whose product does not exist. Answers what they are called. */
export const assertProductsExistStep = createStep(
  'ocop-assert-products-exist',
  async ({ references }: { references: ProductReference[] }, { container }) => {
    const ids = [...new Set(references.map(({ product_id }) => product_id))];
    const found =
      ids.length === 0
        ? []
        : await container
            .resolve(Modules.PRODUCT)
            .listProducts({ id: ids }, { select: ['id', 'title'], take: ids.length });
    const titles = new Map(found.map(({ id, title }) => [id, title]));
    refuseProblems(
      references
        .filter(({ product_id }) => !titles.has(product_id))
        .map(({ path, product_id }) => ({
          path,
          code: 'product_unknown' as const,
          params: { product: product_id },
        })),
    );
    return new StepResponse<ProductTitles>(Object.fromEntries(titles));
  },
);
