import type { PaymentWay } from 'ocop-contract';

export interface CheckoutRow {
  id: string;
  basket_id: string;
  placed_at: Date | null;
  payment: PaymentWay | null;
  settled_at: Date | null;
}

export interface ParcelRow {
  id: string;
  checkout_id: string;
  place: number;
  seller_id: string | null;
  cart_id: string;
  made_of: string;
  /** Line of the basket → how many of it. */
  lines: Record<string, number>;
  expected_total: string | null;
  order_id: string | null;
}

export type WholeCheckout = CheckoutRow & { parcels: ParcelRow[] };

/** A parcel as it is drawn up, before anything of it is ordered. */
export type NewParcel = Pick<ParcelRow, 'seller_id' | 'cart_id' | 'made_of' | 'lines'>;
