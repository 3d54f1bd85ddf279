import { defineRouteConfig } from '@medusajs/admin-sdk';
import { ShoppingCart } from '@medusajs/icons';
import { OrderList } from '../../components/orders/order-list';
import { TextLabel } from '../../components/text-label';

export default function SellerOrdersPage() {
  return <OrderList />;
}

export const config = defineRouteConfig({
  label: 'nav.sellerOrders',
  translationNs: 'marketplace',
  icon: ShoppingCart,
  rank: 13,
});

export const handle = { breadcrumb: () => <TextLabel text="nav.sellerOrders" /> };
