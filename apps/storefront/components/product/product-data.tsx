import type { Badge } from 'ocop-core';
import type { Offer, Product } from '@/lib/backend/products';
import type { ReviewSummary } from '@/lib/backend/reviews';
import { claimedRating } from '@/lib/claimed-rating';
import { environment } from '@/lib/environment';
import { pictureUrl } from '@/lib/media-url';
import { pageContext } from '@/lib/page-context';
import { productJsonLd } from '@/lib/product-json-ld';
import { routes } from '@/lib/routes';
import { shopOrigin } from '@/lib/shop-origin';
import { JsonLd } from '../json-ld';

interface ProductDataProps {
  product: Product['product'];
  producer: string | null;
  badge: Badge | null;
  offers: readonly Offer[];
  /** What buyers say together; null where it is not known. */
  rating: ReviewSummary | null;
}

/** The product for search engines; only of one that is on sale. */
export async function ProductData({ product, producer, badge, offers, rating }: ProductDataProps) {
  const { href } = await pageContext();
  const origin = await shopOrigin();
  const absolute = (path: string) => new URL(path, origin).href;
  const pictures = product.images.map(({ url }) => pictureUrl(url, environment().BACKEND_URL));
  return (
    <JsonLd
      data={productJsonLd({
        url: absolute(href(routes.product(product.handle))),
        title: product.title,
        description: product.description ?? null,
        images: pictures.flatMap((path) => (path ? [absolute(path)] : [])),
        producer,
        badge,
        certificateUrl: badge && absolute(href(routes.certificate(badge.verificationCode))),
        offers: offers.map(({ slug, ...offer }) => ({
          ...offer,
          url: absolute(href(routes.productPack(product.handle, slug))),
        })),
        rating: rating && claimedRating(rating),
      })}
    />
  );
}
