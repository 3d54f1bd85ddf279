import { Alert, Button, Container, Heading, Text } from '@medusajs/ui';
import { formatDate, problemMessage, SELLER_DECISIONS } from 'ocop-core';
import { useState } from 'react';
import type { SellerDecision } from '../../lib/api';
import type { Seller } from '../../lib/contract';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { DecisionDrawer } from './decision-drawer';
import { StateBadge } from './state-badge';

/** What the account is, what keeps it from being approved, and what an operator may decide now. */
export function StateCard({ seller }: { seller: Seller }) {
  const { t, locale } = useMarketplaceTranslation();
  const [open, setOpen] = useState<SellerDecision['decision'] | null>(null);
  const { state, state_reason, closes_on, holiday_through, approval_lacks } = seller;
  const waits = state === 'applied' && approval_lacks.length > 0;
  const decisions = SELLER_DECISIONS.filter((decision) => seller.may.includes(decision));
  return (
    <Container className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <Heading>{seller.application.name ?? t('list.unnamed')}</Heading>
        <StateBadge state={state} />
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {[
          t('detail.opened', { day: formatDate(seller.opened_on, locale) }),
          t('detail.onSale', { count: seller.products_on_sale }),
          ...(holiday_through
            ? [t('list.holiday', { day: formatDate(holiday_through, locale) })]
            : []),
          ...(closes_on ? [t('list.closes', { day: formatDate(closes_on, locale) })] : []),
        ].join(' · ')}
      </Text>
      {state_reason && <Text className="whitespace-pre-line">{state_reason}</Text>}
      {waits && (
        <Alert variant="warning">
          <p>{t('detail.lacks')}</p>
          <ul className="list-disc pl-5">
            {approval_lacks.map((problem) => (
              <li key={`${problem.path}${problem.code}`}>
                {t(`lack.${problem.path === 'claims' ? 'claims' : 'identity'}`)}{' '}
                {problemMessage(problem, locale)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <div className="flex flex-wrap gap-2">
        {decisions.map((decision) => (
          <Button
            key={decision}
            variant={LOOK[decision]}
            disabled={decision === 'approved' && waits}
            onClick={() => setOpen(decision)}
          >
            {t(`decision.${decision}.do`)}
          </Button>
        ))}
      </div>
      {open && <DecisionDrawer seller={seller} decision={open} onClose={() => setOpen(null)} />}
    </Container>
  );
}

const LOOK = {
  more_wanted: 'secondary',
  approved: 'primary',
  suspended: 'danger',
  resumed: 'primary',
  closing_announced: 'danger',
  closing_withdrawn: 'secondary',
  closed: 'danger',
} as const satisfies Record<SellerDecision['decision'], string>;
