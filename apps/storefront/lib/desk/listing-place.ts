import { routes } from '../routes';

/** The form of each step is called so, and its fields after it: what a link can name. */
export const LISTING_FORM = 'o';

/** The steps of a listing. */
export const LISTING_STEPS = ['packs', 'photos', 'label'] as const;
export type ListingStep = (typeof LISTING_STEPS)[number];

/** The step at which a field is asked for, by its name in the contract. */
export function stepOfListingField(path: string): ListingStep {
  if (path === 'photos') return 'photos';
  return /^packs(?!\.\d+\.stock)/.test(path) ? 'packs' : 'label';
}

/** The page of a step. */
export function listingStepPage(id: string, step: ListingStep): string {
  switch (step) {
    case 'packs':
      return routes.listingPacks(id);
    case 'photos':
      return routes.listingPhotos(id);
    case 'label':
      return routes.listingLabel(id);
  }
}

/** Where a field is asked for. */
export function listingPlace(id: string, path: string): string {
  return `${listingStepPage(id, stepOfListingField(path))}#${LISTING_FORM}-${path}`;
}
