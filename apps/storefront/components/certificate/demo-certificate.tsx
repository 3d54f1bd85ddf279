import { getTranslator } from '@/lib/page-context';
import { Notice } from '../notice';

/** Said wherever a certificate of the demonstration is shown at length. */
export async function DemoCertificate() {
  const t = await getTranslator('certificate');
  return <Notice kind="note" title={t('demo')} />;
}
