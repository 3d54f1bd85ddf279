import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import {
  CERTIFICATION_MODULE,
  type CertificationModuleService,
  type ProductTitles,
} from '../../../modules/certification';
import type { KnownProducts, RecogniseProductsInput } from '../recognition-types';
import { retryOnDeadlock } from '../retry-on-deadlock';
import { withKnownProducts } from '../with-known-products';

interface Input {
  recognition: RecogniseProductsInput;
  known: KnownProducts;
  productIds: Record<number, string>;
  titles: ProductTitles;
}

/**
 * Writes the decision. Not compensated: the register is append-only. What fails after it takes back
 * nothing of it, nor the products that it is about.
 */
export const commitRecognitionStep = createStep(
  'ocop-commit-recognition',
  async ({ recognition, known, productIds, titles }: Input, { container }) => {
    const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const rows = withKnownProducts(recognition, known).items;
    const items = rows.map(({ listing: _listing, ...item }, index) => ({
      ...item,
      product_id: item.product_id ?? productIds[index] ?? null,
    }));
    const { decision, actor, acknowledge, note } = recognition;
    const input = { decision, items, actor, acknowledge, note, titles };
    return new StepResponse(
      await retryOnDeadlock(() => certification.recogniseCertificates(input)),
    );
  },
);
