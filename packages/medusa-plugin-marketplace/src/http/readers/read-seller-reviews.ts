import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import type { SellerReviewView } from 'ocop-contract';
import { reviewsOf } from '../../container/reviews';
import { unknown } from '../../kernel/refuse';
import { readHeldCertificates } from '../../workflows/certificates/read-held-certificates';
import { producersOf } from '../own-listing';
import { instantOf } from '../views/seller-view';

type Row = Awaited<ReturnType<ReturnType<typeof reviewsOf>['findReviews']>>['reviews'][number];

/** Published reviews of a seller's goods, newest first, and how many of all wait for a reply. */
export async function readSellerReviews(
  container: MedusaContainer,
  sellerId: string,
  { isWaiting, ...page }: { isWaiting: boolean; limit: number; offset: number },
) {
  const product_ids = await productsOf(container, sellerId);
  const of = { status: 'published', product_ids } as const;
  const found = await reviewsOf(container).findReviews({ ...of, unanswered: isWaiting }, page);
  const unanswered = { ...of, unanswered: true };
  const { count: waiting } = isWaiting
    ? found
    : await reviewsOf(container).findReviews(unanswered, { limit: 1, offset: 0 });
  return {
    reviews: await viewsOf(container, found.reviews),
    count: found.count,
    ...page,
    waiting,
  };
}

/** One of them. @throws MedusaError `not_found`, also for one of another seller's goods */
export async function readSellerReview(
  container: MedusaContainer,
  sellerId: string,
  review_id: string,
): Promise<SellerReviewView> {
  const product_ids = await productsOf(container, sellerId);
  const filter = { status: 'published', product_ids, review_id } as const;
  const { reviews } = await reviewsOf(container).findReviews(filter, { limit: 1, offset: 0 });
  const [view] = await viewsOf(container, reviews);
  if (!view) throw unknown('Không có nhận xét này.');
  return view;
}

async function productsOf(container: MedusaContainer, sellerId: string): Promise<string[]> {
  const held = await readHeldCertificates(container, await producersOf(container, sellerId));
  return [...new Set(held.flatMap(({ row }) => row.product_id ?? []))];
}

async function viewsOf(
  container: MedusaContainer,
  reviews: readonly Row[],
): Promise<SellerReviewView[]> {
  const id = [...new Set(reviews.map(({ product_id }) => product_id))];
  const select = ['id', 'title', 'handle'];
  const products = id.length
    ? await container.resolve(Modules.PRODUCT).listProducts({ id }, { select, take: id.length })
    : [];
  const known = new Map(products.map((product) => [product.id, product]));
  return reviews.map((review) => viewOf(review, known.get(review.product_id)));
}

function viewOf(review: Row, product: { title: string; handle: string } | undefined) {
  const { id, rating, text, author, created_at, reply, replied_at, demo } = review;
  return {
    id,
    rating,
    text,
    author: author || null,
    created_at: instantOf(created_at),
    reply: reply && replied_at ? { text: reply, created_at: instantOf(replied_at) } : null,
    demo,
    product: { title: product?.title ?? '', handle: product?.handle ?? '' },
  };
}
