import { Button, Text } from '@medusajs/ui';
import { refusalText } from '../lib/request-refused-error';
import { useMarketplaceTranslation } from '../lib/use-marketplace-translation';

/** What could not be loaded, why, and a way to try again. */
export function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t, locale } = useMarketplaceTranslation();
  return (
    <div role="alert" className="flex flex-col items-center gap-2 px-6 py-10 text-center">
      <Text size="small" weight="plus">
        {t('common.loadFailed')}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {refusalText(error, locale)}
      </Text>
      <Button size="small" variant="secondary" onClick={onRetry}>
        {t('common.retry')}
      </Button>
    </div>
  );
}
