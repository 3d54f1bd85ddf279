import { formatDate } from 'ocop-core';
import type { CertificateRow } from '@/lib/backend/certificate-schema';
import { getTranslator, pageContext } from '@/lib/page-context';

/** Until when a certificate counts past its last day, by which article, and what shows it. */
export async function ExtensionNote({ certificate }: { certificate: CertificateRow }) {
  const t = await getTranslator('certificate');
  const { locale } = await pageContext();
  const { extension, valid_to } = certificate;
  if (!extension) return null;
  const { number, issuer, dated_on } = extension.paper;
  const values = {
    end: formatDate(valid_to, locale),
    date: formatDate(extension.last_day, locale),
    law: extension.legal_ref,
  };
  const paper = {
    proof: t(`extensionProof.${extension.proof}`),
    number: number ?? 'none',
    issuer: issuer ?? 'none',
    dated: formatDate(dated_on, locale),
  };
  return (
    <>
      <p>{t('extended', values)}</p>
      <p>{t('extensionPaper', paper)}</p>
    </>
  );
}
