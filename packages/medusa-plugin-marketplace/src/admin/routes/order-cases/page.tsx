import { defineRouteConfig } from '@medusajs/admin-sdk';
import { ChatBubbleLeftRight } from '@medusajs/icons';
import { CaseList } from '../../components/cases/case-list';
import { TextLabel } from '../../components/text-label';

export default function OrderCasesPage() {
  return <CaseList />;
}

export const config = defineRouteConfig({
  label: 'nav.orderCases',
  translationNs: 'marketplace',
  icon: ChatBubbleLeftRight,
  rank: 14,
});

export const handle = { breadcrumb: () => <TextLabel text="nav.orderCases" /> };
