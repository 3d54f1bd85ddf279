import { CheckCircleSolid } from '@medusajs/icons';
import { FocusModal, Heading, Text } from '@medusajs/ui';
import { compareDates, formatDate } from 'ocop-core';
import type { DecisionResult } from '../../lib/contract';
import { todayInVietnam } from '../../lib/date-input';
import { dueNow, useListingChanges } from '../../lib/queries';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { TextLink } from '../text-link';
import type { CertificateAction } from './decidable';

/** The outbox lists its newest first: those of this decision are among them. */
const NEWEST = 200;

interface DecisionOutcomeProps {
  action: CertificateAction;
  result: DecisionResult;
}

/** What was done, and how far the shop has followed. */
export function DecisionOutcome({ action, result }: DecisionOutcomeProps) {
  const { t, locale } = useOcopTranslation();
  const { decision } = result;
  const { applied, already } = result.counts;
  const ahead = compareDates(decision.effective_on, todayInVietnam()) > 0;
  return (
    <div
      role="status"
      className="mx-auto flex max-w-xl flex-col items-center gap-2 py-16 text-center"
    >
      <CheckCircleSolid className="text-ui-tag-green-icon" />
      <FocusModal.Title asChild>
        <Heading>
          {t(action === 'revoke' ? 'decide.doneRevoke' : 'decide.doneReinstate', {
            count: applied,
          })}
        </Heading>
      </FocusModal.Title>
      <TextLink to={`/ocop/decisions/${decision.id}`}>
        {t('decide.byDecision', { number: decision.number })}
      </TextLink>
      {already > 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t('decide.already', { count: already })}
        </Text>
      )}
      {ahead ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t('decide.fromThen', { date: formatDate(decision.effective_on, locale) })}
        </Text>
      ) : (
        <ShopProgress />
      )}
    </div>
  );
}

function ShopProgress() {
  const { t } = useOcopTranslation();
  const { data } = useListingChanges({ status: 'pending', limit: NEWEST, offset: 0 });
  if (!data) return null;
  const due = dueNow(data.listing_changes).length;
  const { stuck } = data.counts;
  const text =
    due > 0 ? t('decide.updating', { count: due }) : stuck === 0 ? t('decide.updated') : '';
  return (
    <div
      className="text-ui-fg-subtle txt-compact-small flex flex-col items-center gap-1"
      aria-live="polite"
    >
      <span>{text}</span>
      {stuck > 0 && (
        <TextLink to="/ocop/listing-changes?status=stuck" className="text-ui-fg-error">
          {t('decide.stuck', { count: stuck })} {t('decide.openListingChanges')}
        </TextLink>
      )}
    </div>
  );
}
