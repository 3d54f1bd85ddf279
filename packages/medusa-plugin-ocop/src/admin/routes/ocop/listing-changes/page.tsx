import { defineRouteConfig } from '@medusajs/admin-sdk';
import { ListingChangeTable } from '../../../components/listing-changes/listing-change-table';
import { TextLabel } from '../../../components/text-label';

export default function ListingChangesPage() {
  return <ListingChangeTable />;
}

export const config = defineRouteConfig({
  label: 'nav.listingChanges',
  translationNs: 'ocop',
  rank: 3,
});

export const handle = { breadcrumb: () => <TextLabel text="nav.listingChanges" /> };
