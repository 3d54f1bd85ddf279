import { defineRouteConfig } from '@medusajs/admin-sdk';
import { DecisionTable } from '../../../components/decisions/decision-table';
import { TextLabel } from '../../../components/text-label';

export default function DecisionsPage() {
  return <DecisionTable />;
}

export const config = defineRouteConfig({
  label: 'nav.decisions',
  translationNs: 'ocop',
  rank: 2,
});

export const handle = { breadcrumb: () => <TextLabel text="nav.decisions" /> };
