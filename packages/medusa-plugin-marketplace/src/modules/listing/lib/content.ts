import { generateEntityId } from '@medusajs/framework/utils';
import type { ListingBody } from 'ocop-contract';
import { keptName, type ListingContent, type ListingPack, nfc } from 'ocop-core';

/** Nothing said yet. */
export const EMPTY_CONTENT: ListingContent = {
  summary: null,
  description: null,
  packs: [],
  photos: [],
  label: {},
};

/** A version after what was sent of it; what was not sent stays. */
export function contentAfter(before: ListingContent, body: ListingBody): ListingContent {
  const { summary, description, packs, label } = body;
  return {
    summary: summary === undefined ? before.summary : inForm(summary),
    description: description === undefined ? before.description : inForm(description),
    packs: packs === undefined ? before.packs : packs.map((pack) => packAfter(before, pack)),
    photos: before.photos,
    label: label === undefined ? before.label : labelAfter(before, label),
  };
}

function packAfter(
  { packs }: ListingContent,
  { key, title, price_vnd, stock }: NonNullable<ListingBody['packs']>[number],
): ListingPack {
  const known = packs.find((pack) => pack.key === key);
  return {
    key: known?.key ?? newPackKey(),
    title: keptName(title),
    price_vnd,
    stock,
  };
}

export function newPackKey(): string {
  return generateEntityId(undefined, 'selpck');
}

function labelAfter({ label }: ListingContent, sent: NonNullable<ListingBody['label']>) {
  const written = Object.entries(sent).map(([key, text]) => [key, inForm(text ?? null)]);
  const after = { ...label, ...Object.fromEntries(written) };
  return Object.fromEntries(Object.entries(after).filter(([, text]) => text !== null));
}

function inForm(text: string | null): string | null {
  return text === null ? null : nfc(text);
}
