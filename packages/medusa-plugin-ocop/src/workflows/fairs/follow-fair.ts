import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { projectSearchDocuments } from '../../product-search/project-search-documents';
import { purgeTags } from '../listing/purge-storefront';

/**
 * Lets search and pages follow what has changed at a fair. It is true already: an index that cannot take it is put
 * right by its reconciliation, a page by its lifetime.
 */
export async function followFair(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const warn = (error: unknown) => logger.warn(`fairs: ${String(error)}`);
  await projectSearchDocuments(container, productIds, { strict: false }).catch(warn);
  await purgeTags(container, ['catalogue']).catch(warn);
}
