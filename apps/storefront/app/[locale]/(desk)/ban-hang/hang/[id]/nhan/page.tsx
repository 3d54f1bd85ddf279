import type { Metadata } from 'next';
import { LabelStep } from '@/components/desk/listings/label-step';
import { ListingFrame } from '@/components/desk/listings/listing-frame';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/ban-hang/hang/[id]/nhan'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const t = await getTranslator('listings');
  return deskMetadata(routes.listingLabel(id), t('steps.label'));
}

/** Step three: label and stock. */
export default async function LabelPage({ params, searchParams }: Props) {
  const { id } = await params;
  const t = await getTranslator('listings');
  return (
    <ListingFrame
      id={id}
      path={routes.listingLabel(id)}
      query={await searchParams}
      step={t('steps.label')}
    >
      {(listing) => <LabelStep listing={listing} />}
    </ListingFrame>
  );
}
