import { defineRouteConfig } from '@medusajs/admin-sdk';
import { ShieldCheck } from '@medusajs/icons';
import { RequestList } from '../../components/authorities/request-list';
import { TextLabel } from '../../components/text-label';

export default function AuthorityRequestsPage() {
  return <RequestList />;
}

export const config = defineRouteConfig({
  label: 'nav.authorityRequests',
  translationNs: 'marketplace',
  icon: ShieldCheck,
  rank: 15,
});

export const handle = { breadcrumb: () => <TextLabel text="nav.authorityRequests" /> };
