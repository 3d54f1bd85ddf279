import type { Metadata } from 'next';
import { ListingFrame } from '@/components/desk/listings/listing-frame';
import { ListingPage } from '@/components/desk/listings/listing-page';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/ban-hang/hang/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const t = await getTranslator('listings');
  return deskMetadata(routes.listing(id), t('title'));
}

/** One listing. */
export default async function ListingRoute({ params, searchParams }: Props) {
  const { id } = await params;
  return (
    <ListingFrame id={id} path={routes.listing(id)} query={await searchParams}>
      {(listing) => <ListingPage listing={listing} />}
    </ListingFrame>
  );
}
