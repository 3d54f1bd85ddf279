import { CheckCircleSolid } from '@medusajs/icons';
import { FocusModal, Heading, Text } from '@medusajs/ui';
import { Link } from 'react-router-dom';
import type { DecisionResult } from '../../lib/contract';
import { useListingChanges } from '../../lib/queries';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import type { CertificateAction } from './decidable';

interface DecisionOutcomeProps {
  action: CertificateAction;
  result: DecisionResult;
}

/** What was done, and how far the shop has followed. */
export function DecisionOutcome({ action, result }: DecisionOutcomeProps) {
  const { t } = useOcopTranslation();
  const { applied, already } = result.counts;
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
      <Link to={`/ocop/decisions/${result.decision.id}`} className="text-ui-fg-interactive">
        {t('decide.byDecision', { number: result.decision.number })}
      </Link>
      {already > 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t('decide.already', { count: already })}
        </Text>
      )}
      <ShopProgress />
    </div>
  );
}

function ShopProgress() {
  const { t } = useOcopTranslation();
  const { data } = useListingChanges({ status: 'pending', limit: 1, offset: 0 });
  if (!data) return null;
  const { pending, stuck } = data.counts;
  const text =
    pending > 0 ? t('decide.updating', { count: pending }) : stuck === 0 ? t('decide.updated') : '';
  return (
    <div className="text-ui-fg-subtle txt-compact-small flex flex-col gap-1" aria-live="polite">
      <span>{text}</span>
      {stuck > 0 && (
        <Link to="/ocop/listing-changes?status=stuck" className="text-ui-fg-error">
          {t('decide.stuck', { count: stuck })} {t('decide.openListingChanges')}
        </Link>
      )}
    </div>
  );
}
