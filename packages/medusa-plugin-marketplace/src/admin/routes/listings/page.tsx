import { defineRouteConfig } from '@medusajs/admin-sdk';
import { CheckCircle } from '@medusajs/icons';
import { ListingQueue } from '../../components/listings/listing-queue';
import { TextLabel } from '../../components/text-label';

export default function ListingsPage() {
  return <ListingQueue />;
}

export const config = defineRouteConfig({
  label: 'nav.listings',
  translationNs: 'marketplace',
  icon: CheckCircle,
  rank: 12,
});

export const handle = { breadcrumb: () => <TextLabel text="nav.listings" /> };
