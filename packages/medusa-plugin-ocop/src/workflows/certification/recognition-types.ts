import type { DecisionInput, RecognitionItem } from '../../modules/certification';

/** A pack size; prices are VND integers, tax included. */
export interface ListingVariant {
  title: string;
  sku?: string | null;
  price_vnd: number;
  stock?: number | null;
}

/** What is needed to put a recognised product on sale as a new Medusa product. */
export interface ListingInput {
  title?: string | null;
  handle?: string | null;
  subtitle?: string | null;
  description?: string | null;
  thumbnail?: string | null;
  images?: string[] | null;
  weight_grams?: number | null;
  metadata?: Record<string, unknown> | null;
  variants: ListingVariant[];
}

export interface RecognitionRow extends RecognitionItem {
  listing?: ListingInput | null;
}

export interface RecogniseProductsInput {
  decision: DecisionInput;
  items: RecognitionRow[];
  actor: string;
  /** Codes of warnings that somebody acknowledged, and why. */
  acknowledge?: readonly string[];
  note?: string | null;
}

/** The products that rows are about and that are there already, by the rows' indexes. */
export type KnownProducts = Record<number, string>;

/** A product that a row of a decision puts on sale, under a key that is the same on every retry. */
export interface PlannedProduct {
  index: number;
  external_id: string;
}

/** A variant that was made for a row, and the stock that the row gives it. */
export interface PlannedStock {
  variant_id: string;
  quantity: number;
}

export interface PlannedProducts {
  /** The product of each planned row, by its index. */
  productIds: Record<number, string>;
  stock: PlannedStock[];
}
