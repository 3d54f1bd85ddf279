import { defineWidgetConfig } from '@medusajs/admin-sdk';
import type { AdminOrder, DetailWidgetProps } from '@medusajs/types';
import { OrderNote } from '../components/order-note/order-note';

/** On an order's page, above all else: what the buyer wrote to who packs and brings it. */
export default function OrderNoteWidget({ data }: DetailWidgetProps<AdminOrder>) {
  return <OrderNote metadata={data.metadata} />;
}

export const config = defineWidgetConfig({
  zone: 'order.details.before',
  id: 'ocop:order-note',
});
