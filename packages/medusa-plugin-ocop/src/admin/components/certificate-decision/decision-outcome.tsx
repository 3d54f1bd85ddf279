import { CheckCircleSolid } from '@medusajs/icons';
import { FocusModal, Heading, Text } from '@medusajs/ui';
import { compareDates, formatDate } from 'ocop-core';
import type { DecisionResult } from '../../lib/contract';
import { todayInVietnam } from '../../lib/date-input';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { TextLink } from '../text-link';
import type { CertificateAction } from './decidable';
import { ShopProgress } from './shop-progress';

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
        <ShopProgress action={action} result={result} />
      )}
    </div>
  );
}
