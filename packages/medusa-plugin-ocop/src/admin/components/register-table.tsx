import {
  Container,
  DataTable,
  type DataTableColumnDef,
  type DataTableCommand,
  type DataTableRowSelectionState,
  Heading,
  Text,
  useDataTable,
} from '@medusajs/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { useOcopTranslation } from '../lib/use-ocop-translation';
import type { TableState } from '../lib/use-table-state';
import { QueryFailure } from './query-failure';

interface RegisterTableProps<Row extends { id: string }> {
  heading: string;
  headingLevel?: 'h1' | 'h2';
  description?: string;
  searchLabel?: string;
  state: TableState;
  pageSize: number;
  // biome-ignore lint/suspicious/noExplicitAny: the value types of the columns differ; Medusa's type says so
  columns: DataTableColumnDef<Row, any>[];
  query: {
    data?: { rows: Row[]; count: number };
    isLoading: boolean;
    error: unknown;
    refetch: () => unknown;
  };
  empty: { heading: string; description?: string };
  rowHref?: (row: Row) => string;
  filters?: ReactNode;
  actions?: ReactNode;
  selection?: {
    state: DataTableRowSelectionState;
    onChange: (state: DataTableRowSelectionState) => void;
    commands: DataTableCommand[];
  };
}

/** The one table of the OCOP pages: search, filters, order, paging and bulk commands. */
export function RegisterTable<Row extends { id: string }>(props: RegisterTableProps<Row>) {
  const { state, pageSize, query, rowHref, selection, columns } = props;
  const { t } = useOcopTranslation();
  const { t: core } = useTranslation();
  const navigate = useNavigate();
  const sortable = columns.some((column) => column.enableSorting);
  const noMatch = { heading: t('table.noMatch'), description: t('table.noMatchHint') };

  const instance = useDataTable<Row>({
    data: query.data?.rows ?? [],
    rowCount: query.data?.count ?? 0,
    columns,
    getRowId: ({ id }) => id,
    isLoading: query.isLoading,
    autoResetPageIndex: false,
    onRowClick: rowHref && ((_event, row) => navigate(rowHref(row))),
    commands: selection?.commands,
    rowSelection: selection && {
      state: selection.state,
      onRowSelectionChange: selection.onChange,
      enableRowSelection: true,
    },
    pagination: {
      state: { pageIndex: Math.floor(state.offset / pageSize), pageSize },
      onPaginationChange: ({ pageIndex }) => state.setOffset(pageIndex * pageSize),
    },
    sorting: sortable
      ? {
          state: state.order
            ? { id: state.order.replace(/^-/, ''), desc: state.order.startsWith('-') }
            : null,
          onSortingChange: (sorting) =>
            state.setOrder(sorting ? `${sorting.desc ? '-' : ''}${sorting.id}` : ''),
        }
      : undefined,
    search: props.searchLabel
      ? { state: state.q, onSearchChange: (q) => state.setQuery(q) }
      : undefined,
  });

  return (
    <Container className="overflow-hidden p-0">
      <DataTable instance={instance}>
        <DataTable.Toolbar className="flex flex-col items-start justify-between gap-3 md:flex-row md:items-center">
          <div className="min-w-0">
            <Heading level={props.headingLevel ?? 'h1'}>{props.heading}</Heading>
            {props.description && (
              <Text size="small" className="text-ui-fg-subtle">
                {props.description}
              </Text>
            )}
          </div>
          <div className="flex shrink-0 items-center gap-2">
            {props.searchLabel && (
              <DataTable.Search
                className="w-64"
                placeholder={props.searchLabel}
                aria-label={props.searchLabel}
              />
            )}
            {props.actions}
          </div>
        </DataTable.Toolbar>
        {props.filters && (
          <div className="flex flex-wrap items-center gap-2 border-t px-6 py-3">
            {props.filters}
          </div>
        )}
        {query.error ? (
          <QueryFailure error={query.error} onRetry={() => query.refetch()} />
        ) : (
          <>
            <DataTable.Table
              emptyState={{
                empty: state.hasFilters ? noMatch : props.empty,
                filtered: noMatch,
              }}
            />
            <DataTable.Pagination
              translations={{
                of: core('general.of'),
                results: core('general.results'),
                pages: core('general.pages'),
                prev: core('general.prev'),
                next: core('general.next'),
              }}
            />
          </>
        )}
        {selection && (
          <DataTable.CommandBar selectedLabel={(count) => t('table.selected', { count })} />
        )}
      </DataTable>
    </Container>
  );
}
