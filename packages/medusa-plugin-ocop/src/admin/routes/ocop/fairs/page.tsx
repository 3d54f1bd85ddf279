import { defineRouteConfig } from '@medusajs/admin-sdk';
import { FairList } from '../../../components/fairs/fair-list';
import { TextLabel } from '../../../components/text-label';

export default function FairsPage() {
  return <FairList />;
}

export const config = defineRouteConfig({
  label: 'nav.fairs',
  translationNs: 'ocop',
  rank: 6,
});

export const handle = { breadcrumb: () => <TextLabel text="nav.fairs" /> };
