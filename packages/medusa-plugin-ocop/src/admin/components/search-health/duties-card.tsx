import { Container, Heading, StatusBadge, Text } from '@medusajs/ui';
import { formatTime } from 'ocop-core';
import type { DutyHealth } from '../../lib/contract';
import { useHealth } from '../../lib/queries';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { FactRow } from '../fact-row';

const COLOURS = { never: 'grey', well: 'green', failing: 'red' } as const;

/** How each recurring duty went, and what it has to do. The card of search says why it does not load. */
export function DutiesCard() {
  const { t } = useOcopTranslation();
  const { data } = useHealth();
  if (!data) return null;
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t('duties.heading')}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t('duties.description')}
        </Text>
      </div>
      <dl className="divide-y">
        {data.duties.map((duty) => (
          <FactRow key={duty.name} title={t(`duties.${duty.name}`)}>
            <DutyState duty={duty} />
          </FactRow>
        ))}
      </dl>
    </Container>
  );
}

function DutyState({ duty }: { duty: DutyHealth }) {
  const { t, locale } = useOcopTranslation();
  const state = stateOf(duty);
  const { last_run_at, last_success_at, last_error, last_error_at, duration_ms, waiting } = duty;
  return (
    <div className="flex flex-col gap-1">
      <StatusBadge color={COLOURS[state]}>{t(`duties.${state}`)}</StatusBadge>
      {last_run_at && (
        <span>
          {t('duties.lastRun', { time: formatTime(last_run_at, locale), ms: duration_ms ?? 0 })}
        </span>
      )}
      {state === 'failing' && last_success_at && (
        <span>{t('duties.lastSuccess', { time: formatTime(last_success_at, locale) })}</span>
      )}
      {last_error && last_error_at && (
        <span className="text-ui-fg-subtle">
          {t('duties.lastError', { time: formatTime(last_error_at, locale), error: last_error })}
        </span>
      )}
      {waiting !== null && waiting > 0 && <span>{t('duties.waiting', { amount: waiting })}</span>}
    </div>
  );
}

function stateOf({ last_run_at, last_success_at }: DutyHealth): keyof typeof COLOURS {
  if (!last_run_at) return 'never';
  return last_success_at === last_run_at ? 'well' : 'failing';
}
