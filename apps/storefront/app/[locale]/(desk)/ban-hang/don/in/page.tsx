import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { PrintSheets } from '@/components/desk/orders/print-sheets';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { requireMe } from '@/lib/desk/current-member';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { readPrintedOrders } from '@/lib/desk/orders';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('sellerOrders');
  return deskMetadata(routes.printOrders, t('printTitle'));
}

/** Slips and labels of the orders that the address names, to be printed. */
export default async function PrintOrdersPage({
  searchParams,
}: PageProps<'/[locale]/ban-hang/don/in'>) {
  const t = await getTranslator('sellerOrders');
  const { don } = await searchParams;
  const ids = [don ?? []].flat();
  const me = await settle(requireMe(routes.printOrders));
  const orders = me.available ? await settle(readPrintedOrders(ids)) : me;
  if (!me.available || !orders.available) return <PageUnavailable />;
  return (
    <DeskPage title={t('printTitle')} query={{}} isPaper>
      <PrintSheets orders={orders.value} seller={me.value.seller} />
    </DeskPage>
  );
}
