import { type CalendarDate, formatDate } from 'ocop-core';
import { today } from '@/lib/clock';
import { daysLeftIfFew } from '@/lib/days-left';
import { getTranslator, pageContext } from '@/lib/page-context';
import { Notice } from '../notice';

/** Tells a buyer that a certificate has few days left; nothing where it has more. */
export async function EndsSoon({ validTo }: { validTo: CalendarDate }) {
  const days = daysLeftIfFew(validTo, today());
  if (days === null) return null;
  const t = await getTranslator('product');
  const { locale } = await pageContext();
  return (
    <Notice kind="note" title={t('endsSoon', { days })}>
      <p>{t('endsSoonText', { date: formatDate(validTo, locale) })}</p>
    </Notice>
  );
}
