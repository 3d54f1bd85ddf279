import { describe, expect, it } from 'vitest';
import type { ProductDocument } from './product-document';
import { SLOTS, stampDocument } from './stamp-document';

const document = (over: Partial<ProductDocument> = {}) => ({
  ...({ id: 'prod_1', title: 'Mật ong', star: 4, status: 'published' } as ProductDocument),
  ...over,
});
const NOW = new Date('2026-11-25T00:00:00Z');

describe('the stamp of a document', () => {
  it('is the same for the same content, in any order and at any time', () => {
    const reversed = Object.fromEntries(Object.entries(document()).reverse()) as ProductDocument;
    expect(stampDocument(reversed, new Date()).checksum).toBe(
      stampDocument(document(), NOW).checksum,
    );
  });

  it('differs when anything shown differs', () => {
    const checksums = [document(), document({ star: 5 }), document({ title: 'Mat ong' })].map(
      (each) => stampDocument(each, NOW).checksum,
    );
    expect(new Set(checksums).size).toBe(3);
  });

  it('spreads ids over the slots', () => {
    const slots = Array.from(
      { length: 4000 },
      (_, index) => stampDocument(document({ id: `prod_${index}` }), NOW).slot,
    );
    expect(Math.max(...slots)).toBeLessThan(SLOTS);
    const firstQuarter = slots.filter((slot) => slot < SLOTS / 4).length;
    expect(firstQuarter).toBeGreaterThan(850);
    expect(firstQuarter).toBeLessThan(1150);
  });
});
