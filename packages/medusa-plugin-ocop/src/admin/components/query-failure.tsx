import { ExclamationCircle } from '@medusajs/icons';
import { Button, Text } from '@medusajs/ui';
import { useOcopTranslation } from '../lib/use-ocop-translation';

interface QueryFailureProps {
  error: unknown;
  onRetry: () => void;
}

/** What could not be loaded, why, and a way to try again. */
export function QueryFailure({ error, onRetry }: QueryFailureProps) {
  const { t } = useOcopTranslation();
  return (
    <div role="alert" className="flex flex-col items-center gap-2 px-6 py-10 text-center">
      <ExclamationCircle className="text-ui-fg-error" />
      <Text size="small" weight="plus">
        {t('common.loadFailed')}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {error instanceof Error ? error.message : t('common.unknownError')}
      </Text>
      <Button size="small" variant="secondary" onClick={onRetry}>
        {t('common.retry')}
      </Button>
    </div>
  );
}
