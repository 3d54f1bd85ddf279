import type { Metadata } from 'next';
import { EvidenceSheet } from '@/components/desk/certificates/evidence-sheet';
import { DeskPage } from '@/components/desk/desk-page';
import { EmptyState } from '@/components/empty-state';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { readEvidence } from '@/lib/desk/certificates';
import { requireMe } from '@/lib/desk/current-member';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/ban-hang/chung-nhan/[id]/minh-chung'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const t = await getTranslator('sellerCertificates');
  return deskMetadata(routes.evidence(id), t('evidence'));
}

/** What the shop can prove of certified goods, to be printed. */
export default async function EvidencePage({ params, searchParams }: Props) {
  const { id } = await params;
  const t = await getTranslator('sellerCertificates');
  const { href } = await pageContext();
  const me = await settle(requireMe(routes.evidence(id)));
  const answer = me.available ? await settle(readEvidence(id)) : me;
  if (!me.available || !answer.available) return <PageUnavailable />;
  const evidence = answer.value;
  if (!evidence) {
    return (
      <DeskPage title={t('evidence')} query={{}}>
        <EmptyState title={t('gone')} heading="h2">
          <p>
            <a href={href(routes.heldCertificates)}>{t('pack.back')}</a>
          </p>
        </EmptyState>
      </DeskPage>
    );
  }
  const { product_name: name } = evidence.certificate;
  return (
    <DeskPage title={t('pack.title', { name })} query={await searchParams} isPaper>
      <EvidenceSheet evidence={evidence} />
    </DeskPage>
  );
}
