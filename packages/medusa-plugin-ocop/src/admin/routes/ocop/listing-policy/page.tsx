import { defineRouteConfig } from '@medusajs/admin-sdk';
import { ListingPolicyPage } from '../../../components/listing-policy/listing-policy-page';
import { TextLabel } from '../../../components/text-label';

export default ListingPolicyPage;

export const config = defineRouteConfig({
  label: 'nav.listingPolicy',
  translationNs: 'ocop',
  rank: 5,
});

export const handle = { breadcrumb: () => <TextLabel text="nav.listingPolicy" /> };
