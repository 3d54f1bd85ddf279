import { Container, Skeleton } from '@medusajs/ui';
import { useOcopTranslation } from '../lib/use-ocop-translation';

const LINES = ['w-1/3', 'w-2/3', 'w-1/2', 'w-3/5'];

/** Stands where a card will be. */
export function CardSkeleton() {
  const { t } = useOcopTranslation();
  return (
    <Container aria-busy="true" aria-label={t('common.loading')} className="flex flex-col gap-4">
      {LINES.map((width) => (
        <Skeleton key={width} className={`h-4 ${width}`} />
      ))}
    </Container>
  );
}
