import { Button } from '@medusajs/ui';
import { REVIEW_STATUSES } from 'ocop-contract';
import { useState } from 'react';
import { useReviews } from '../../lib/queries';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { useTableState } from '../../lib/use-table-state';
import { RegisterTable } from '../register-table';
import { useReviewColumns } from './review-columns';
import { ReviewDrawer } from './review-drawer';

const PAGE_SIZE = 20;
const VIEWS = [...REVIEW_STATUSES, 'reported'] as const;

/** Reviews by state: what waits for a decision, what is shown, what was reported. */
export function ReviewTable() {
  const { t } = useOcopTranslation();
  const state = useTableState(['status']);
  const [openId, setOpenId] = useState<string | null>(null);
  const columns = useReviewColumns(setOpenId);
  const asked = state.filter('status')[0];
  const view = VIEWS.find((one) => one === asked) ?? 'pending';
  const query = useReviews({
    ...(view === 'reported' ? { reported: 'true' } : { status: view }),
    limit: PAGE_SIZE,
    offset: state.offset,
  });
  const { data } = query;
  const open = data?.reviews.find(({ id }) => id === openId);
  return (
    <>
      <RegisterTable
        heading={t('reviews.heading')}
        description={t('reviews.description')}
        state={{ ...state, hasFilters: false }}
        pageSize={PAGE_SIZE}
        columns={columns}
        query={{ ...query, data: data && { rows: data.reviews, count: data.count } }}
        empty={{ heading: t('reviews.empty') }}
        filters={VIEWS.map((one) => (
          <Button
            key={one}
            size="small"
            variant={one === view ? 'primary' : 'secondary'}
            aria-pressed={one === view}
            onClick={() => state.setFilter('status', [one])}
          >
            {t(`reviews.${one}`)}
            {data && <span className="tabular-nums">({data.counts[one]})</span>}
          </Button>
        ))}
      />
      {open && <ReviewDrawer key={open.id} review={open} onClose={() => setOpenId(null)} />}
    </>
  );
}
