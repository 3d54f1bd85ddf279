import { defineRouteConfig } from '@medusajs/admin-sdk';
import { BuildingStorefront } from '@medusajs/icons';
import { SellerList } from '../../components/sellers/seller-list';
import { TextLabel } from '../../components/text-label';

export default function SellersPage() {
  return <SellerList />;
}

export const config = defineRouteConfig({
  label: 'nav.sellers',
  translationNs: 'marketplace',
  icon: BuildingStorefront,
  rank: 11,
});

export const handle = { breadcrumb: () => <TextLabel text="nav.sellers" /> };
