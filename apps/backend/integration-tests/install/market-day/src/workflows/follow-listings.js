const { registerListingEffect } = require('medusa-plugin-ocop/workflows');
const { journal } = require('../journal');

/** A stall is taken down, or put up again, when the listing of its goods changes. */
registerListingEffect({
  name: 'market-day.stalls',
  withholdsFromSearch: false,
  run: async (_container, changes) => {
    for (const { product_id } of changes) journal.push(`stall of ${product_id}`);
  },
});
