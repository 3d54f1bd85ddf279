import type { Badge } from 'ocop-core';
import { aggregateRating, type BuyersRating } from './aggregate-rating';

interface JsonLdOffer {
  title: string;
  sku: string | null;
  /** Whole đồng. */
  price: number;
  stock: number | null;
  url: string;
}

/** What search engines are told of a product; every address is absolute. */
export interface ProductFacts {
  url: string;
  title: string;
  description: string | null;
  images: readonly string[];
  producer: string | null;
  /** Null: no certificate in force, so none is claimed. */
  badge: Badge | null;
  certificateUrl: string | null;
  offers: readonly JsonLdOffer[];
  /** Null while there are no reviews. */
  rating: BuyersRating | null;
}

/** schema.org Product with its offers, the OCOP certificate, and ratings only where buyers gave some. */
export function productJsonLd(facts: ProductFacts): Record<string, unknown> {
  const { url, title, description, images, producer, offers, rating } = facts;
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    '@id': `${url}#san-pham`,
    url,
    name: title,
    ...(description && { description }),
    ...(images.length > 0 && { image: images }),
    ...(producer && { manufacturer: { '@type': 'Organization', name: producer } }),
    countryOfOrigin: { '@type': 'Country', name: 'VN' },
    ...certification(facts),
    ...(offers.length > 0 && { offers: offers.map(offer) }),
    ...aggregateRating(rating),
  };
}

function certification({ badge, certificateUrl }: ProductFacts): Record<string, unknown> {
  if (!badge) return {};
  return {
    hasCertification: {
      '@type': 'Certification',
      name: badge.label,
      certificationIdentification: badge.decisionNumber,
      issuedBy: { '@type': 'Organization', name: badge.issuer },
      certificationStatus: 'https://schema.org/CertificationActive',
      certificationRating: {
        '@type': 'Rating',
        ratingValue: badge.star,
        bestRating: 5,
        worstRating: 3,
      },
      expires: badge.validTo,
      ...(certificateUrl && { url: certificateUrl }),
    },
  };
}

function offer({ title, sku, price, stock, url }: JsonLdOffer): Record<string, unknown> {
  return {
    '@type': 'Offer',
    name: title,
    ...(sku && { sku }),
    url,
    price,
    priceCurrency: 'VND',
    availability: `https://schema.org/${stock === 0 ? 'OutOfStock' : 'InStock'}`,
    itemCondition: 'https://schema.org/NewCondition',
  };
}

/** schema.org BreadcrumbList; every address is absolute. */
export function breadcrumbJsonLd(
  crumbs: readonly { name: string; url: string }[],
): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}
