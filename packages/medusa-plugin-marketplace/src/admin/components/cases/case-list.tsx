import { Button, Container, Heading, StatusBadge, Text } from '@medusajs/ui';
import { CASE_STATES, type CaseState, formatTime } from 'ocop-core';
import type { AdminCases } from '../../lib/contract';
import { useCases } from '../../lib/queries';
import { PAGE_SIZE, useListAddress } from '../../lib/use-list-address';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { PagedList } from '../paged-list';
import { StateFilter } from '../state-filter';
import { TextLink } from '../text-link';

/** What a case's clock says, in colour beside the words. */
export const CASE_COLOURS = {
  to_answer: 'orange',
  answered: 'blue',
  with_operator: 'red',
  closed: 'grey',
} as const satisfies Record<CaseState, string>;

/** Cases about parcels, those for the operator first, each with its clock. */
export function CaseList() {
  const { t } = useMarketplaceTranslation();
  const { params, offset, change, onPage } = useListAddress();
  const state = CASE_STATES.find((known) => known === params.get('state')) ?? 'with_operator';
  const isLate = params.get('repayment') === 'late';
  const asked = isLate ? { repayment: 'late' } : { state };
  const { data, error, refetch } = useCases({ ...asked, limit: PAGE_SIZE, offset });
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t('cases.heading')}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t('cases.description')}
        </Text>
      </div>
      <div className="px-6 py-3">
        <Button
          size="small"
          variant={isLate ? 'primary' : 'secondary'}
          aria-pressed={isLate}
          onClick={() => change({ repayment: isLate ? '' : 'late' })}
        >
          {t('cases.lateRepayments', { count: data?.late_repayments ?? 0 })}
        </Button>
      </div>
      <StateFilter
        states={CASE_STATES}
        current={state}
        name={(one) => t(`cases.state.${one ?? state}`)}
        counts={data?.counts}
        onChange={(one) => change({ state: one ?? '', repayment: '' })}
      />
      <PagedList
        rows={data?.cases.map((one) => <CaseRow key={one.id} row={one} />)}
        count={data?.count}
        limit={PAGE_SIZE}
        offset={offset}
        error={error}
        empty={t('cases.empty')}
        onRetry={() => refetch()}
        onPage={onPage}
      />
    </Container>
  );
}

function CaseRow({ row }: { row: AdminCases['cases'][number] }) {
  const { t, locale } = useMarketplaceTranslation();
  const { id, kind, order_number, seller_id, seller_name, state, answer_by, solve_by } = row;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-6 py-3">
      <TextLink to={`/order-cases/${id}`}>
        {t('cases.number', { number: String(order_number ?? '') })}
      </TextLink>
      <Text as="span" size="small">
        {t(`cases.kind.${kind}`)}
      </Text>
      {seller_id ? (
        <TextLink to={`/sellers/${seller_id}`}>{seller_name ?? t('list.unnamed')}</TextLink>
      ) : (
        <Text as="span" size="small">
          {t('cases.own')}
        </Text>
      )}
      {row.is_late && <StatusBadge color="red">{t('cases.late')}</StatusBadge>}
      {row.repayment?.is_late && <StatusBadge color="red">{t('cases.repayLate')}</StatusBadge>}
      {state !== 'closed' && (
        <Text as="span" size="small">
          {state === 'to_answer'
            ? t('cases.answerBy', { time: formatTime(answer_by, locale) })
            : t('cases.solveBy', { time: formatTime(solve_by, locale) })}
        </Text>
      )}
    </li>
  );
}
