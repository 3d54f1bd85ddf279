import { registerListingEffect } from '../../modules/certification';
import { projectSearchDocuments } from '../../product-search/project-search-documents';
import { checkFairEntries } from '../fairs/check-entries';
import { applyProductStatus } from './apply-product-status';
import { purgeStorefront } from './purge-storefront';

/** What the shop itself does when the register changes: registered as any other plugin would. */
registerListingEffect({ name: 'product_status', run: applyProductStatus, aloneAfterFailure: true });

registerListingEffect({
  name: 'search',
  withholdsFromSearch: true,
  run: async (container, changes) => {
    const products = [...new Set(changes.map(({ product_id }) => product_id))];
    await projectSearchDocuments(container, products, { strict: true });
  },
});

registerListingEffect({
  name: 'fair_entries',
  run: async (container, changes) => {
    await checkFairEntries(container, [...new Set(changes.map(({ product_id }) => product_id))]);
  },
});

registerListingEffect({ name: 'purge', run: purgeStorefront });
