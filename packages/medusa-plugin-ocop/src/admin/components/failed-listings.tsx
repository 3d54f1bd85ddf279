import { useOcopTranslation } from '../lib/use-ocop-translation';
import { TextLink } from './text-link';

/** How many products could not follow, and the way to what is known of them. */
export function FailedListings({ count }: { count: number }) {
  const { t } = useOcopTranslation();
  return (
    <TextLink to="/ocop/listing-changes" className="text-ui-fg-error">
      {t('decide.failed', { count })} {t('decide.openListingChanges')}
    </TextLink>
  );
}
