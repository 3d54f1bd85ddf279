import { Container, Text } from '@medusajs/ui';
import { useMarketplaceTranslation } from '../lib/use-marketplace-translation';
import { Failure } from './failure';

interface NotReadProps {
  /** Null while it is being read. */
  error: Error | null;
  onRetry: () => void;
}

/** What stands in the place of something that is not read yet, or could not be. */
export function NotRead({ error, onRetry }: NotReadProps) {
  const { t } = useMarketplaceTranslation();
  if (error) {
    return (
      <Container className="p-0">
        <Failure error={error} onRetry={onRetry} />
      </Container>
    );
  }
  return (
    <Container aria-busy="true">
      <Text className="text-ui-fg-subtle">{t('common.loading')}</Text>
    </Container>
  );
}
