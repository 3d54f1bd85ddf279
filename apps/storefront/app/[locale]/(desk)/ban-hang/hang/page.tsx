import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { ListingsView } from '@/components/desk/listings/listings-view';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { requireMe } from '@/lib/desk/current-member';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { readListingCertificates, readListings } from '@/lib/desk/listings';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('listings');
  return deskMetadata(routes.listings, t('title'));
}

/** Goods of the seller, and certificates that goods can be listed from. */
export default async function ListingsPage({ searchParams }: PageProps<'/[locale]/ban-hang/hang'>) {
  const t = await getTranslator('listings');
  const me = await settle(requireMe(routes.listings));
  const answer = me.available
    ? await settle(Promise.all([readListings(), readListingCertificates()]))
    : me;
  if (!me.available || !answer.available) return <PageUnavailable />;
  const [listings, certificates] = answer.value;
  return (
    <DeskPage title={t('title')} query={await searchParams}>
      <ListingsView listings={listings} certificates={certificates} />
    </DeskPage>
  );
}
