import { Button, Container, Heading, StatusBadge, Text } from '@medusajs/ui';
import { formatTime } from 'ocop-core';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useFairs } from '../../lib/fairs';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { CardSkeleton } from '../card-skeleton';
import { QueryFailure } from '../query-failure';
import { TextLink } from '../text-link';
import { FAIR_COLOURS } from './fair-colours';
import { FairForm } from './fair-form';

/** All fairs: what each is now, and how full. */
export function FairList() {
  const { t, locale } = useOcopTranslation();
  const navigate = useNavigate();
  const [isNew, setNew] = useState(false);
  const { data, error, refetch } = useFairs();
  const close = (id?: string) => {
    setNew(false);
    if (id) navigate(`/ocop/fairs/${id}`);
  };
  if (error && !data) return <QueryFailure error={error} onRetry={() => refetch()} />;
  if (!data) return <CardSkeleton />;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div>
          <Heading level="h1">{t('fairs.heading')}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t('fairs.description')}
          </Text>
        </div>
        <Button size="small" onClick={() => setNew(true)}>
          {t('fairs.create')}
        </Button>
      </div>
      {data.length === 0 && (
        <Text size="small" className="px-6 py-4">
          {t('fairs.none')}
        </Text>
      )}
      <ul className="divide-y">
        {data.map((fair) => (
          <li key={fair.id} className="txt-compact-small flex flex-col gap-1 px-6 py-3">
            <span className="flex flex-wrap items-center gap-2">
              <TextLink to={`/ocop/fairs/${fair.id}`}>{fair.name}</TextLink>
              <StatusBadge color={FAIR_COLOURS[fair.state]}>
                {t(`fairs.state.${fair.state}`)}
              </StatusBadge>
              {!fair.is_public && <span>{t('fairs.hidden')}</span>}
            </span>
            <span className="text-ui-fg-subtle">
              {t('fairs.fromTo', {
                from: formatTime(fair.opens_at, locale),
                to: formatTime(fair.closes_at, locale),
              })}
            </span>
            <span className="text-ui-fg-subtle tabular-nums">
              {t('fairs.filled', {
                accepted: fair.accepted,
                places: fair.places,
                waiting: fair.waiting,
              })}
            </span>
          </li>
        ))}
      </ul>
      {isNew && <FairForm fair={null} onClose={close} />}
    </Container>
  );
}
