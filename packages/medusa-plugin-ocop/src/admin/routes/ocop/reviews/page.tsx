import { defineRouteConfig } from '@medusajs/admin-sdk';
import { ReviewTable } from '../../../components/reviews/review-table';
import { TextLabel } from '../../../components/text-label';

export default function ReviewsPage() {
  return <ReviewTable />;
}

export const config = defineRouteConfig({
  label: 'nav.reviews',
  translationNs: 'ocop',
  rank: 4,
});

export const handle = { breadcrumb: () => <TextLabel text="nav.reviews" /> };
