import type { ParcelRow } from '../../modules/checkout';

/** What came of one parcel: its order, or why there is none. */
export interface PlacedParcel {
  row: ParcelRow;
  orderId: string | null;
  error: unknown;
}
