import { Text } from '@medusajs/ui';
import type { AdminListing } from '../../lib/contract';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { Card } from '../card';

/** Words that goods are not advertised with, as they stand in what was sent. */
export function FindingsCard({ listing }: { listing: AdminListing }) {
  const { t } = useMarketplaceTranslation();
  const { findings } = listing;
  return (
    <Card heading={t('listings.findingsHeading')}>
      <Text size="small" className="text-ui-fg-subtle px-6 py-3">
        {t(findings.length > 0 ? 'listings.findingsText' : 'listings.noFindings')}
      </Text>
      {findings.map(({ path, claim, words }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice in one part
        <Text key={index} size="small" className="px-6 py-3">
          “{words}”: {t(`listings.claim.${claim}`)} ({path})
        </Text>
      ))}
    </Card>
  );
}
