import { generateEntityId } from '@medusajs/framework/utils';
import type { ListingBody } from 'ocop-contract';
import { fold, keptName, type ListingContent, type ListingPack, nfc } from 'ocop-core';

/** Nothing said yet. */
export const EMPTY_CONTENT: ListingContent = {
  summary: null,
  description: null,
  packs: [],
  photos: [],
  label: {},
};

/** A version after what was sent of it; what was not sent stays. */
export function contentAfter(
  before: ListingContent,
  approved: ListingContent | null,
  body: ListingBody,
): ListingContent {
  const { summary, description, packs, label } = body;
  const known = [...before.packs, ...(approved?.packs ?? [])];
  return {
    summary: summary === undefined ? before.summary : inForm(summary),
    description: description === undefined ? before.description : inForm(description),
    packs: packs === undefined ? before.packs : packsAfter(known, packs),
    photos: before.photos,
    label: label === undefined ? before.label : labelAfter(before, label),
  };
}

/** A pack that was taken out and is written anew is the same pack: the shop knows its price and stock. */
function packsAfter(
  known: readonly ListingPack[],
  sent: NonNullable<ListingBody['packs']>,
): ListingPack[] {
  const taken = new Set(sent.flatMap(({ key }) => key ?? []));
  return sent.map(({ key, title, price_vnd, stock }) => {
    const same = known.find(
      (pack) => pack.key === key || (!taken.has(pack.key) && fold(pack.title) === fold(title)),
    );
    if (same) taken.add(same.key);
    return { key: same?.key ?? newPackKey(), title: keptName(title), price_vnd, stock };
  });
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
