import { type TextKey, useMarketplaceTranslation } from '../lib/use-marketplace-translation';

/** A text by its key, for places that take an element and no hook, such as breadcrumbs. */
export function TextLabel({ text }: { text: TextKey }) {
  return <>{useMarketplaceTranslation().t(text)}</>;
}
