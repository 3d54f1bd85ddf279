import 'server-only';
import { type Offer, type Product, readOffers, readProduct } from './products';
import { type ReviewSummary, readReviews } from './reviews';

export interface ComparedProduct {
  product: Product;
  /** None of a product that is not on sale. */
  offers: readonly Offer[];
  rating: ReviewSummary;
}

/** The products of these addresses; unknown ones are left out. @throws BackendUnavailable */
export async function readCompared(handles: readonly string[]): Promise<ComparedProduct[]> {
  const found = await Promise.all(handles.map(readOne));
  return found.flatMap((product) => product ?? []);
}

async function readOne(handle: string): Promise<ComparedProduct | null> {
  const product = await readProduct(handle);
  if (!product) return null;
  const [offers, { summary }] = await Promise.all([
    product.saleable ? readOffers(handle) : [],
    readReviews({ productId: product.product.id, handle, page: 1 }),
  ]);
  return { product, offers, rating: summary };
}
