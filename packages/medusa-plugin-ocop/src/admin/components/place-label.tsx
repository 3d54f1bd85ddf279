import type { PlaceView } from '../lib/contract';
import { namesOfPlace } from '../lib/names';
import { useOcopTranslation } from '../lib/use-ocop-translation';

/** Today's province; the former one in grey where the certificate was given by it. */
export function PlaceLabel({ place }: { place: PlaceView }) {
  const { t, locale } = useOcopTranslation();
  const { name, former } = namesOfPlace(place, locale);
  return (
    <span className="flex min-w-0 flex-col">
      <span className="truncate">{name}</span>
      {former && (
        <span className="text-ui-fg-muted txt-compact-xsmall truncate">
          {t('certificates.formerPlace', { name: former })}
        </span>
      )}
    </span>
  );
}
