import type { Metadata } from 'next';
import { ListingFrame } from '@/components/desk/listings/listing-frame';
import { PhotosStep } from '@/components/desk/listings/photos-step';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/ban-hang/hang/[id]/anh'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const t = await getTranslator('listings');
  return deskMetadata(routes.listingPhotos(id), t('steps.photos'));
}

/** Step two: photos. */
export default async function PhotosPage({ params, searchParams }: Props) {
  const { id } = await params;
  const t = await getTranslator('listings');
  return (
    <ListingFrame
      id={id}
      path={routes.listingPhotos(id)}
      query={await searchParams}
      step={t('steps.photos')}
    >
      {(listing) => <PhotosStep listing={listing} />}
    </ListingFrame>
  );
}
