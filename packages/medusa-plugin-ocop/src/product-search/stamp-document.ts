import { createHash } from 'node:crypto';
import type { ProductDocument } from './product-document';

/** Documents are spread over so many slots by their ids, to be read and compared range by range. */
export const SLOTS = 65_536;

/** A document as it lies in an index: with what tells whether two indexes hold the same. */
export type StampedDocument = ProductDocument & {
  checksum: string;
  slot: number;
  indexed_at: number;
};

/** Adds the checksum over a document's content, its slot, and when it was written. */
export function stampDocument(document: ProductDocument, now: Date): StampedDocument {
  const content = Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...document,
    checksum: digest(JSON.stringify(content)).toString('base64url').slice(0, 16),
    slot: digest(document.id).readUInt16BE(0),
    indexed_at: now.getTime(),
  };
}

function digest(text: string): Buffer {
  return createHash('sha1').update(text).digest();
}
