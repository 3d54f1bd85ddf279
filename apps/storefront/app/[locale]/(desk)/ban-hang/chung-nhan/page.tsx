import type { Metadata } from 'next';
import { CertificatesView } from '@/components/desk/certificates/certificates-view';
import { DeskPage } from '@/components/desk/desk-page';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { readHeldCertificates } from '@/lib/desk/certificates';
import { requireMe } from '@/lib/desk/current-member';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('sellerCertificates');
  return deskMetadata(routes.heldCertificates, t('title'));
}

/** Certificates of the seller's producers, and what to do about each. */
export default async function HeldCertificatesPage({
  searchParams,
}: PageProps<'/[locale]/ban-hang/chung-nhan'>) {
  const t = await getTranslator('sellerCertificates');
  const me = await settle(requireMe(routes.heldCertificates));
  const list = me.available ? await settle(readHeldCertificates()) : me;
  if (!me.available || !list.available) return <PageUnavailable />;
  return (
    <DeskPage title={t('title')} query={await searchParams}>
      <CertificatesView certificates={list.value} />
    </DeskPage>
  );
}
