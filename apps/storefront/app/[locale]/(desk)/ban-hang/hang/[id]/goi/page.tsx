import type { Metadata } from 'next';
import { ListingFrame } from '@/components/desk/listings/listing-frame';
import { PacksStep } from '@/components/desk/listings/packs-step';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/ban-hang/hang/[id]/goi'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const t = await getTranslator('listings');
  return deskMetadata(routes.listingPacks(id), t('steps.packs'));
}

/** Step one: packs and prices. */
export default async function PacksPage({ params, searchParams }: Props) {
  const { id } = await params;
  const t = await getTranslator('listings');
  return (
    <ListingFrame
      id={id}
      path={routes.listingPacks(id)}
      query={await searchParams}
      step={t('steps.packs')}
    >
      {(listing) => <PacksStep listing={listing} />}
    </ListingFrame>
  );
}
