import { container } from '@medusajs/framework';
import type { SearchTypes } from '@medusajs/framework/types';
import { defineSearchIndex } from '@medusajs/framework/utils';
import { PRIMARY_INDEX, STANDBY_INDEX } from '../product-search/engines/product-indexes';
import { readSearchOptions } from '../product-search/engines/search-options';
import { productFields } from '../product-search/product-fields';
import { seedProductIndex } from '../product-search/seed-product-index';

/**
 * One document per published product with a certificate that is in force or will be, or that is on sale
 * after its end. Declares no
 * `events`: every live write goes through `projectSearchDocuments`, which reads and writes under
 * the lock that rebuilding holds, so that a slow read never puts a revoked product back.
 */
function productIndex(
  name: string,
  settings: SearchTypes.SearchIndexSettings,
  provider?: string,
): void {
  defineSearchIndex({
    name,
    entity: 'product',
    ...(provider ? { provider } : {}),
    fields: productFields,
    settings,
    seed: seedProductIndex,
  });
}

// The standby first: what fails later must not keep it from being built.
productIndex(STANDBY_INDEX, { typo_tolerance: { enabled: false } });

const { primary } = readSearchOptions(container);
if (primary) productIndex(PRIMARY_INDEX, primary.settings, primary.provider);
