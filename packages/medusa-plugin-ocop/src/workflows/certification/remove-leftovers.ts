import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { deleteProductsWorkflow } from '@medusajs/medusa/core-flows';
import { CERTIFICATION_MODULE, type CertificationModuleService } from '../../modules/certification';

interface InventoryItemRow {
  id: string;
  variant_link?: unknown[] | null;
  location_levels?: unknown[] | null;
}

/**
 * Takes away what a decision that was cut off before its commit left behind: drafts without a
 * certificate, of which nobody knows how much was made, and inventory items that no variant got.
 * Answers the products that stay, by external id.
 */
export async function removeLeftovers(
  container: MedusaContainer,
  known: ReadonlyMap<string, string>,
  skus: readonly string[],
): Promise<Map<string, string>> {
  const removed = await removeUncertified(container, [...known.values()]);
  await removeUnlinkedInventory(container, skus);
  return new Map([...known].filter(([, id]) => !removed.has(id)));
}

/**
 * Deletes those of these drafts that no certificate is about, and answers which. What the register
 * knows stays: a failure after the commit never takes back what was committed.
 */
export async function removeUncertified(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const certificates = await certification.listCertificates(
    { product_id: [...ids] },
    { select: ['id', 'product_id'] },
  );
  const certified = new Set(certificates.map(({ product_id }) => product_id));
  const leftovers = ids.filter((id) => !certified.has(id));
  if (leftovers.length > 0) {
    await certification.releaseHolds(leftovers);
    await deleteProductsWorkflow(container).run({ input: { ids: leftovers } });
  }
  return new Set(leftovers);
}

/** An item that holds stock anywhere is somebody's, and stays. */
async function removeUnlinkedInventory(container: MedusaContainer, skus: readonly string[]) {
  if (skus.length === 0) return;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'inventory_item',
    fields: ['id', 'variant_link.variant_id', 'location_levels.id'],
    filters: { sku: [...skus] },
  });
  const unused = data.filter(
    ({ variant_link, location_levels }: InventoryItemRow) =>
      isEmpty(variant_link) && isEmpty(location_levels),
  );
  if (unused.length === 0) return;
  const ids = unused.map(({ id }: InventoryItemRow) => id);
  await container.resolve(Modules.INVENTORY).deleteInventoryItems(ids);
}

function isEmpty(related: unknown[] | null | undefined): boolean {
  return (related ?? []).filter(Boolean).length === 0;
}
