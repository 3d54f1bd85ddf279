import { Container, Heading, StatusBadge, Text } from '@medusajs/ui';
import type { SearchEngineHealth } from '../../lib/contract';
import { useHealth } from '../../lib/queries';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { CardSkeleton } from '../card-skeleton';
import { FactRow } from '../fact-row';
import { QueryFailure } from '../query-failure';
import { CompareNowButton } from './compare-now-button';

const NAMES: Record<string, string> = { meilisearch: 'Meilisearch', postgres: 'PostgreSQL' };

/** Which engine answers buyers' searches, what each holds, and what the faster one is behind by. */
export function SearchHealthCard() {
  const { t } = useOcopTranslation();
  const { data, error, refetch } = useHealth();
  if (error) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <CardSkeleton />;
  const { answering, engines, primary } = data.search;
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h2">{t('searchHealth.heading')}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t('searchHealth.answering', { engine: NAMES[answering] ?? answering })}
          </Text>
        </div>
        <CompareNowButton />
      </div>
      <dl className="divide-y">
        {engines.map((engine) => (
          <FactRow key={engine.role} title={NAMES[engine.name] ?? engine.name}>
            <EngineState engine={engine} />
          </FactRow>
        ))}
        {primary && primary.standing !== 'in_step' && (
          <FactRow title={t('searchHealth.standing')}>
            {t(`searchHealth.${primary.standing}`)}
          </FactRow>
        )}
        {primary && primary.pending.documents > 0 && (
          <FactRow title={t('searchHealth.pending')}>{primary.pending.documents}</FactRow>
        )}
      </dl>
    </Container>
  );
}

function EngineState({ engine }: { engine: SearchEngineHealth }) {
  const { t } = useOcopTranslation();
  if (engine.error !== null) {
    return <StatusBadge color="red">{t('searchHealth.silent')}</StatusBadge>;
  }
  return (
    <StatusBadge color="green">
      {t('searchHealth.documents', { count: engine.documents ?? 0 })}
    </StatusBadge>
  );
}
