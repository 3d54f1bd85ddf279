import type { ProductDocument } from 'medusa-plugin-ocop/product-search/product-document';
import { parseCalendarDate } from 'ocop-core';
import { readCatalogue } from '../../src/national/catalogue-rows';
import { buildNationalDecisions } from '../../src/national/national-decisions';
import { documentOf } from './document-of';
import { realRows } from './real-rows';

/** The real products of the demo's source. */
export function realDocuments(): ProductDocument[] {
  return realRows().map((row, index) => documentOf(row, `prod_real_${index}`));
}

/** What of the synthetic national catalogue is on sale and in force. */
export function nationalDocuments(): ProductDocument[] {
  const decisions = buildNationalDecisions(readCatalogue(), parseCalendarDate('2026-11-23'));
  return decisions.flatMap(({ items, rows }) =>
    items.flatMap((item, index) => {
      const row = rows[index];
      const isShown = row?.certStatus === 'valid' && row.status === 'listed';
      return isShown ? [documentOf(item, `prod_${row.id}`)] : [];
    }),
  );
}
