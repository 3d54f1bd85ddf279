/**
 * Everything that the storefront keeps of the backend's answers: its tag, how long it may live at
 * most, and what takes it away sooner. Reads name an entry of this table, the purge route accepts
 * only tags of this table, and what is not in it is never kept (search, basket, checkout, orders,
 * certificate verification).
 *
 * Whatever is kept is served only while the backend has confirmed within the last second that the
 * edition of the shop is the one it was read under (`edition.mjs`); a purge makes it sooner. A
 * lifetime is a hard limit and ends at midnight in Vietnam at the latest (`cache-handler.mjs`), and
 * whether a badge is still in force is computed from its dates on every render, so that no entry can
 * outlive a certificate's last day.
 */
export const CACHE_MANIFEST = {
  product: {
    tagPrefix: 'product:',
    seconds: 300,
    purgedBy:
      'a change of that product: its listing (revocation, reinstatement, lapse, recognition), its seller’s words, its reviews',
  },
  offers: {
    tagPrefix: 'product:',
    seconds: 1,
    purgedBy:
      'its lifetime: price lists begin and end by the clock, and every order takes from the stock, without a word to anybody',
  },
  producer: {
    tagPrefix: 'producer:',
    seconds: 300,
    purgedBy: 'a listing change of one of its products: what is in force, what has ended',
  },
  seller: {
    tagPrefix: 'producer:',
    seconds: 10,
    purgedBy:
      'what changes who sells for that producer (approval, suspension, end), its seller’s holiday, a listing change',
  },
  catalogue: {
    tagPrefix: 'catalogue',
    seconds: 300,
    purgedBy:
      'any listing change: every list and count outside of search (home, producers, groups, gifts, places, sitemap)',
  },
  fairs: {
    tagPrefix: 'catalogue',
    seconds: 10,
    purgedBy:
      'whatever changes a fair, its booths or what stands there; its lifetime: a fair opens and closes by the clock',
  },
  found: {
    tagPrefix: 'catalogue',
    seconds: 5,
    purgedBy:
      'any listing change: the answer to a search is not kept, the page that shows it is (`server/kept-documents.mjs`)',
  },
  suggestions: {
    tagPrefix: 'suggestions',
    seconds: 10,
    purgedBy:
      'its lifetime, in the browser alone (`/api/suggest`): the shop itself keeps none, and what is suggested leads to a page that asks again',
  },
  certificate: {
    tagPrefix: 'certificate:',
    seconds: 0,
    purgedBy: 'nothing is kept: a verification always asks the register',
  },
  market: {
    tagPrefix: 'market',
    seconds: 60,
    purgedBy: 'its lifetime: the region and the currency that prices are in',
  },
  delivery: {
    tagPrefix: 'delivery',
    seconds: 60,
    purgedBy: 'its lifetime: what delivery costs before there is a basket, which asks anew',
  },
  points: {
    tagPrefix: 'points',
    seconds: 60,
    purgedBy: 'its lifetime: where goods of the programme are sold over a counter',
  },
} as const;

/** How a read is kept: what `fetch` takes as `next`. */
export interface CachePolicy {
  tags: string[];
  revalidate: number;
}

/** Details of one product page, purged when that product's listing changes. */
export function productPolicy(handle: string): CachePolicy {
  return policy('product', handle);
}

/** Prices and stock of one product page: as of this second. */
export function offersPolicy(handle: string): CachePolicy {
  return policy('offers', handle);
}

/** What the register says of one producer, purged when the listing of one of its products changes. */
export function producerPolicy(handle: string): CachePolicy {
  return policy('producer', handle);
}

/** Who sells for one producer, and whether they are away. */
export function sellerPolicy(producer: string): CachePolicy {
  return policy('seller', producer);
}

export const cataloguePolicy = policy('catalogue', '');
/** How long a page may show what a search found. */
export const foundPolicy = policy('found', '');
export const fairsPolicy = policy('fairs', '');
export const marketPolicy = policy('market', '');
export const deliveryPolicy = policy('delivery', '');
export const pointsPolicy = policy('points', '');

function policy(
  name:
    | 'product'
    | 'offers'
    | 'producer'
    | 'seller'
    | 'catalogue'
    | 'fairs'
    | 'found'
    | 'market'
    | 'delivery'
    | 'points',
  key: string,
): CachePolicy {
  const { tagPrefix, seconds } = CACHE_MANIFEST[name];
  return { tags: [`${tagPrefix}${key}`], revalidate: seconds };
}

/** Whether a tag belongs to an entry of the table that a purge may name. */
export function isPurgeableTag(tag: string): boolean {
  if (tag.length > 256) return false;
  const { product, producer, certificate, catalogue } = CACHE_MANIFEST;
  if (tag === catalogue.tagPrefix) return true;
  return [product, producer, certificate].some(
    ({ tagPrefix }) => tag.startsWith(tagPrefix) && tag.length > tagPrefix.length,
  );
}
