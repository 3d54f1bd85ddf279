import { Button, Container, Heading, StatusBadge, Text } from '@medusajs/ui';
import { adminFairRoutes } from 'ocop-contract';
import { formatTime } from 'ocop-core';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { type Fair, useFair, useFairChange } from '../../lib/fairs';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { CardSkeleton } from '../card-skeleton';
import { QueryFailure } from '../query-failure';
import { FairApplications } from './fair-applications';
import { FAIR_COLOURS } from './fair-colours';
import { FairFilling } from './fair-filling';
import { FairForm } from './fair-form';
import { FairGuestForm } from './fair-guest-form';
import { FairHistory } from './fair-history';
import { FairInvitations } from './fair-invitations';
import { FairPlanForm } from './fair-plan-form';
import { keyOfPlan } from './plan-fields';
import { ReasonForm } from './reason-form';

/** All that an operator does with one fair. */
export function FairDetail({ id }: { id: string }) {
  const { data: fair, error, refetch } = useFair(id);
  if (error && !fair) return <QueryFailure error={error} onRetry={() => refetch()} />;
  if (!fair) return <CardSkeleton />;
  return (
    <div className="flex flex-col gap-y-3">
      <FairHead fair={fair} />
      <FairFilling fair={fair} />
      <FairApplications fair={fair} />
      <FairInvitations fair={fair} />
      <FairGuestForm fair={fair} />
      <FairPlanForm key={keyOfPlan(fair)} fair={fair} />
      <FairHistory fair={fair} />
    </div>
  );
}

function FairHead({ fair }: { fair: Fair }) {
  const { t, locale } = useOcopTranslation();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'edit' | 'copy' | null>(null);
  const cancel = useFairChange(adminFairRoutes.cancelFair, fair.id);
  const close = (id?: string) => {
    setOpen(null);
    if (id && id !== fair.id) navigate(`/ocop/fairs/${id}`);
  };
  return (
    <Container className="flex flex-col gap-3 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Heading level="h1">{fair.name}</Heading>
        <StatusBadge color={FAIR_COLOURS[fair.state]}>{t(`fairs.state.${fair.state}`)}</StatusBadge>
      </div>
      <Text size="small">
        {t('fairs.fromTo', {
          from: formatTime(fair.opens_at, locale),
          to: formatTime(fair.closes_at, locale),
        })}
      </Text>
      {fair.call_opens_at && (
        <Text size="small">
          {t('fairs.callFrom', { from: formatTime(fair.call_opens_at, locale) })}
          {fair.call_closes_at &&
            ` ${t('fairs.callTo', { to: formatTime(fair.call_closes_at, locale) })}`}
        </Text>
      )}
      {fair.cancelled_reason && <Text size="small">{fair.cancelled_reason}</Text>}
      <div className="flex flex-wrap gap-2">
        <Button size="small" variant="secondary" onClick={() => setOpen('edit')}>
          {t('fairs.edit')}
        </Button>
        <Button size="small" variant="secondary" onClick={() => setOpen('copy')}>
          {t('fairs.copy')}
        </Button>
        {fair.state !== 'cancelled' && fair.state !== 'over' && (
          <ReasonForm
            label={t('fairs.cancel')}
            isPending={cancel.isPending}
            onReason={(reason) => cancel.mutate({ body: { reason } })}
          />
        )}
      </div>
      {open && <FairForm fair={fair} isCopy={open === 'copy'} onClose={close} />}
    </Container>
  );
}
