import { Button } from '@medusajs/ui';
import { LISTING_CHANGE_STATUSES } from 'ocop-contract';
import { useListingChanges } from '../../lib/queries';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { useTableState } from '../../lib/use-table-state';
import { RegisterTable } from '../register-table';
import { ApplyNowButton } from './apply-now-button';
import { useListingChangeColumns } from './listing-change-columns';

const PAGE_SIZE = 20;

/** The outbox by state: what the shop still has to do, what is stuck and why, what is done. */
export function ListingChangeTable() {
  const { t } = useOcopTranslation();
  const state = useTableState(['status']);
  const columns = useListingChangeColumns();
  const asked = state.filter('status')[0];
  const status = LISTING_CHANGE_STATUSES.find((one) => one === asked) ?? 'pending';
  const query = useListingChanges({ status, limit: PAGE_SIZE, offset: state.offset });
  const { data } = query;
  return (
    <RegisterTable
      heading={t('listingChanges.heading')}
      description={t('listingChanges.description')}
      state={{ ...state, hasFilters: false }}
      pageSize={PAGE_SIZE}
      columns={columns}
      query={{ ...query, data: data && { rows: data.listing_changes, count: data.count } }}
      empty={{ heading: t(`listingChanges.empty_${status}`) }}
      actions={<ApplyNowButton />}
      filters={LISTING_CHANGE_STATUSES.map((one) => (
        <Button
          key={one}
          size="small"
          variant={one === status ? 'primary' : 'secondary'}
          aria-pressed={one === status}
          onClick={() => state.setFilter('status', [one])}
        >
          {t(`listingChanges.${one}`)}
          {data && <span className="tabular-nums">({data.counts[one]})</span>}
        </Button>
      ))}
    />
  );
}
