import { defineSearchIndex } from '@medusajs/framework/utils';
import { productFields } from '../lib/search/product-fields';
import { seedProductIndex } from '../lib/search/seed-product-index';

/**
 * One document per published product with a certificate that is in force or will be. Declares no
 * `events`: every live write goes through `projectSearchDocuments`, which reads and writes under
 * the lock that rebuilding holds, so that a slow read never puts a revoked product back.
 */
export default defineSearchIndex({
  name: 'product',
  entity: 'product',
  fields: productFields,
  settings: { typo_tolerance: { enabled: false } },
  seed: seedProductIndex,
});
