import { createDataTableColumnHelper } from '@medusajs/ui';
import { DECISION_KINDS } from 'ocop-contract';
import { formatDate } from 'ocop-core';
import { useMemo } from 'react';
import type { ListedDecision } from '../../lib/contract';
import { useDecisions } from '../../lib/queries';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { useTableState } from '../../lib/use-table-state';
import { ChoiceFilter } from '../choice-filter';
import { RegisterTable } from '../register-table';

const PAGE_SIZE = 20;
const helper = createDataTableColumnHelper<ListedDecision>();

/** The decisions of the register, newest first. */
export function DecisionTable() {
  const { t } = useOcopTranslation();
  const state = useTableState(['kind']);
  const columns = useDecisionColumns();
  const query = useDecisions({
    q: state.q,
    kind: state.filter('kind')[0],
    order: state.order,
    limit: PAGE_SIZE,
    offset: state.offset,
  });
  return (
    <RegisterTable
      heading={t('decisions.heading')}
      description={t('decisions.description')}
      searchLabel={t('decisions.search')}
      state={state}
      pageSize={PAGE_SIZE}
      columns={columns}
      query={{
        ...query,
        data: query.data && { rows: query.data.decisions, count: query.data.count },
      }}
      empty={{ heading: t('decisions.empty'), description: t('decisions.emptyHint') }}
      rowHref={({ id }) => `/ocop/decisions/${id}`}
      filters={
        <ChoiceFilter
          single
          label={t('decisions.kind')}
          choices={DECISION_KINDS.map((kind) => ({
            value: kind,
            label: t(`decisionKind.${kind}`),
          }))}
          selected={state.filter('kind')}
          onChange={(values) => state.setFilter('kind', values)}
        />
      }
    />
  );
}

function useDecisionColumns() {
  const { t, locale } = useOcopTranslation();
  return useMemo(() => {
    return [
      helper.accessor('number', { header: t('decisions.number') }),
      helper.accessor('kind', {
        header: t('decisions.kind'),
        cell: ({ getValue }) => t(`decisionKind.${getValue()}`),
      }),
      helper.accessor('issuer', { header: t('decisions.issuer') }),
      helper.accessor('signed_on', {
        header: t('decisions.signedOn'),
        cell: ({ getValue }) => formatDate(getValue(), locale),
        enableSorting: true,
      }),
      helper.accessor('effective_on', {
        header: t('decisions.effectiveOn'),
        cell: ({ getValue }) => formatDate(getValue(), locale),
        enableSorting: true,
      }),
      helper.accessor('certificate_count', {
        header: t('decisions.certificateCount'),
        align: 'right',
      }),
    ];
  }, [t, locale]);
}
