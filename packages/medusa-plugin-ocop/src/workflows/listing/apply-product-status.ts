import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { updateProductsWorkflow } from '@medusajs/medusa/core-flows';
import {
  CERTIFICATION_MODULE,
  type CertificationModuleService,
  type ChangedListing,
} from '../../modules/certification';

type ProductStatus = 'draft' | 'proposed' | 'published' | 'rejected';

/**
 * Brings the products' status to what the register says now, whatever the order in which changes are
 * carried out: not saleable → withdrawn, with a hold that remembers the status; saleable again →
 * what the hold remembers. A product that its seller had unpublished has no hold and stays so.
 */
export async function applyProductStatus(
  container: MedusaContainer,
  changes: readonly ChangedListing[],
): Promise<void> {
  const ids = [...new Set(changes.map(({ product_id }) => product_id))];
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id: ids }, { select: ['id', 'status'], take: ids.length });
  const refusals = await offTheShelf(certification, ids);
  const holds = new Map(
    (await certification.listOpenHolds(ids)).map((hold) => [hold.product_id, hold]),
  );

  const withdrawn = products.filter(({ id, status }) => refusals.has(id) && status === 'published');
  // The first of a product's causes counts.
  const causes = new Map(
    [...changes].reverse().map((change) => [change.product_id, change.cause_sequence]),
  );
  await certification.placeHolds(
    withdrawn.map(({ id, status }) => ({
      product_id: id,
      previous_status: status,
      cause_sequence: causes.get(id) ?? 0,
    })),
  );
  await setStatus(
    container,
    withdrawn.map(({ id }) => id),
    'draft',
  );

  const restored = products.filter(({ id }) => !refusals.has(id) && holds.has(id));
  for (const status of STATUSES) {
    const back = restored.filter(({ id }) => holds.get(id)?.previous_status === status);
    await setStatus(
      container,
      back.map(({ id }) => id),
      status,
    );
  }
  await certification.releaseHolds(restored.map(({ id }) => id));
}

/** What is refused and not shown either: what only pauses stays where it is. */
async function offTheShelf(certification: CertificationModuleService, ids: string[]) {
  const refusals = await certification.refusalsForProducts(ids);
  return new Set([...refusals].flatMap(([id, { reason }]) => (reason === 'paused' ? [] : [id])));
}

const STATUSES: readonly ProductStatus[] = ['draft', 'proposed', 'published', 'rejected'];

async function setStatus(container: MedusaContainer, ids: string[], status: ProductStatus) {
  if (ids.length === 0) return;
  await updateProductsWorkflow(container).run({
    input: { selector: { id: ids }, update: { status } },
  });
}
