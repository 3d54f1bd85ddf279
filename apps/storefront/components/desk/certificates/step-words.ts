import { type CertificateStep, formatDate } from 'ocop-core';
import type { HeldCertificate } from '@/lib/desk/certificates';
import { getTranslator, pageContext } from '@/lib/page-context';

/** What its holder does next about a certificate, in a sentence or two. */
export async function stepWords(certificate: HeldCertificate): Promise<string> {
  const t = await getTranslator('sellerCertificates');
  const { locale } = await pageContext();
  const { step, filing_opens, filing_closes, filed_on } = certificate;
  if (step === 'keep' && !filing_opens) return t('steps.keepAnyway');
  const date = (day: typeof filed_on) => (day ? formatDate(day, locale) : '');
  return t(`steps.${step}`, {
    opens: date(filing_opens),
    closes: date(filing_closes),
    filed: date(filed_on),
  });
}

/** Steps that *Today* tells of. */
const TOLD = ['file', 'file_late', 'ending', 'renew', 'ask'] as const;
type ToldStep = (typeof TOLD)[number];

function isTold(step: CertificateStep): step is ToldStep {
  return TOLD.some((told) => told === step);
}

/** The same in a few words; null where there is nothing to do. */
export async function shortStepWords(certificate: HeldCertificate): Promise<string | null> {
  const t = await getTranslator('sellerCertificates');
  const { locale } = await pageContext();
  const { step, is_due, last_day, filing_closes, product_name: name } = certificate;
  if (!is_due || !isTold(step)) return null;
  const day = step === 'file' && filing_closes ? filing_closes : last_day;
  const words = t(`today.steps.${step}`, { date: formatDate(day, locale) });
  return t('today.certificate', { name, step: words });
}
