import { defineRouteConfig } from '@medusajs/admin-sdk';
import { BuildingStorefront } from '@medusajs/icons';
import { PointList } from '../../components/points/point-list';
import { TextLabel } from '../../components/text-label';

export default function PointsOfSalePage() {
  return <PointList />;
}

export const config = defineRouteConfig({
  label: 'nav.points',
  translationNs: 'marketplace',
  icon: BuildingStorefront,
  rank: 18,
});

export const handle = { breadcrumb: () => <TextLabel text="nav.points" /> };
