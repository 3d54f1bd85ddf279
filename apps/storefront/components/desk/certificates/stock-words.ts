import { formatDate } from 'ocop-core';
import type { HeldCertificate } from '@/lib/desk/certificates';
import { getTranslator, pageContext } from '@/lib/page-context';

type Pack = HeldCertificate['packs'][number];

/** What is to be known of the stock of a pack; null where all is well. */
export async function stockWarning(pack: Pack): Promise<string | null> {
  const t = await getTranslator('sellerCertificates');
  const { locale } = await pageContext();
  const { title, stock, runs_out, outlasts, lasts_through } = pack;
  if (outlasts) {
    return lasts_through
      ? t('stock.outlasts', { pack: title, stock, date: formatDate(lasts_through, locale) })
      : t('stock.outlastsAll', { pack: title, stock });
  }
  return runs_out ? t('stock.runsOut', { pack: title, stock }) : null;
}
