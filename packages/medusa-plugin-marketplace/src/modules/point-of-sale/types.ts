import type { PointOfSale } from 'ocop-core';

export type PointRow = PointOfSale & { id: string };

/** What a table has changed. */
export interface TableChange {
  added: number;
  changed: number;
  same: number;
}
