import { defineRouteConfig } from '@medusajs/admin-sdk';
import { ListingChangeTable } from '../../../components/listing-changes/listing-change-table';
import { DutiesCard } from '../../../components/search-health/duties-card';
import { KeptPagesCard } from '../../../components/search-health/kept-pages-card';
import { SearchHealthCard } from '../../../components/search-health/search-health-card';
import { TextLabel } from '../../../components/text-label';

export default function ListingChangesPage() {
  return (
    <div className="flex flex-col gap-y-3">
      <ListingChangeTable />
      <DutiesCard />
      <SearchHealthCard />
      <KeptPagesCard />
    </div>
  );
}

export const config = defineRouteConfig({
  label: 'nav.listingChanges',
  translationNs: 'ocop',
  rank: 3,
});

export const handle = { breadcrumb: () => <TextLabel text="nav.listingChanges" /> };
