import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { updateProductsWorkflow } from '@medusajs/medusa/core-flows';
import { certificationOf } from '../../container/certification';

/**
 * Shows a product, or takes it off the shelf for its seller. Where the register does not let it be shown, a
 * hold says what it is to become; where its seller pauses it there is none, so that no reinstatement
 * brings it back.
 */
export async function setShelf(
  container: MedusaContainer,
  productId: string,
  isShown: boolean,
): Promise<void> {
  const certification = certificationOf(container);
  if (!isShown) {
    await certification.releaseHolds([productId]);
    await setStatus(container, productId, 'draft');
    // The register may have taken it off the shelf between both, and remembers what it was.
    await certification.releaseHolds([productId]);
    return;
  }
  if (await isHeldBack(container, productId)) {
    await certification.placeHolds([
      { product_id: productId, previous_status: 'published', cause_sequence: 0 },
    ]);
    // Let go of meanwhile, it found no hold.
    if (await isHeldBack(container, productId)) return;
  }
  await setStatus(container, productId, 'published');
  await certification.releaseHolds([productId]);
}

async function isHeldBack(container: MedusaContainer, productId: string): Promise<boolean> {
  const refusals = await certificationOf(container).refusalsForProducts([productId]);
  const refusal = refusals.get(productId);
  return refusal !== undefined && refusal.reason !== 'paused';
}

async function setStatus(
  container: MedusaContainer,
  id: string,
  status: 'draft' | 'published',
): Promise<void> {
  const [product] = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id: [id] }, { select: ['id', 'status'] });
  if (!product || product.status === status) return;
  await updateProductsWorkflow(container).run({ input: { selector: { id }, update: { status } } });
}
