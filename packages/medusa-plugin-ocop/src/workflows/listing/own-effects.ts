import { registerListingEffect } from '../../modules/certification';
import { projectSearchDocuments } from '../../product-search/project-search-documents';
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

registerListingEffect({ name: 'purge', run: purgeStorefront });
