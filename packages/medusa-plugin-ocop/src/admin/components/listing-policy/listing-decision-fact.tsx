import { formatDate } from 'ocop-core';
import { useListingDecisions } from '../../lib/queries';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { FactRow } from '../fact-row';
import { TextLink } from '../text-link';

/** What the last end of a certificate did to its product's listing, and which version decided. */
export function ListingDecisionFact({ certificateId }: { certificateId: string }) {
  const { t, locale } = useOcopTranslation();
  const { data } = useListingDecisions(certificateId);
  const [last] = data ?? [];
  if (!last) return null;
  return (
    <FactRow title={t('listingPolicy.decided')}>
      {t(`listingPolicy.decision.${last.action}`, { date: formatDate(last.ended_on, locale) })}
      <TextLink to="/ocop/listing-policy" className="mt-1 block">
        {last.policy_version === null
          ? t('listingPolicy.byNoVersion')
          : t('listingPolicy.byVersion', { version: last.policy_version })}
      </TextLink>
    </FactRow>
  );
}
