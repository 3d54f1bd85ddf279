import { type TextKey, useOcopTranslation } from '../lib/use-ocop-translation';

/** A text by its key, for places that take an element and no hook, such as breadcrumbs. */
export function TextLabel({ text }: { text: TextKey }) {
  return <>{useOcopTranslation().t(text)}</>;
}
