import { describe, expect, test } from 'vitest';
import {
  CACHE_MANIFEST,
  cataloguePolicy,
  foundPolicy,
  isPurgeableTag,
  marketPolicy,
  offersPolicy,
  producerPolicy,
  productPolicy,
  sellerPolicy,
} from './cache-manifest';

describe('the cache manifest', () => {
  test('names tags as the backend sends them', () => {
    expect(productPolicy('mat-ong').tags).toEqual(['product:mat-ong']);
    expect(producerPolicy('htx-an').tags).toEqual(['producer:htx-an']);
    expect(isPurgeableTag('producer:htx-an')).toBe(true);
    expect(cataloguePolicy.tags).toEqual(['catalogue']);
    expect(isPurgeableTag('certificate:CP-7K3M-9QXW')).toBe(true);
  });

  test('keeps no verification of a certificate', () => {
    expect(CACHE_MANIFEST.certificate.seconds).toBe(0);
  });

  test('keeps no price and no stock for longer than a second', () => {
    expect(offersPolicy('mat-ong')).toEqual({ tags: ['product:mat-ong'], revalidate: 1 });
  });

  test('shows what a search found for a few seconds, and not after a listing has changed', () => {
    expect(foundPolicy).toEqual({ tags: cataloguePolicy.tags, revalidate: 5 });
  });

  test('keeps who sells a producer’s goods for a few seconds, and not after that has changed', () => {
    expect(sellerPolicy('htx-an')).toEqual({ tags: producerPolicy('htx-an').tags, revalidate: 10 });
  });

  test('keeps nothing for longer than five minutes', () => {
    for (const { revalidate } of [
      productPolicy('a'),
      producerPolicy('a'),
      cataloguePolicy,
      marketPolicy,
      offersPolicy('a'),
    ]) {
      expect(revalidate).toBeGreaterThan(0);
      expect(revalidate).toBeLessThanOrEqual(300);
    }
  });

  test.each([
    '',
    'market',
    'suggestions',
    'product',
    'product:',
    'producer:',
    'certificate:',
    'catalogue:x',
    'basket:1',
  ])('does not let %j be purged', (tag) => {
    expect(isPurgeableTag(tag)).toBe(false);
  });
});
