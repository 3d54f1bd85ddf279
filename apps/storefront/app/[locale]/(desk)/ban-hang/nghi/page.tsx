import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { HolidayView } from '@/components/desk/holiday/holiday-view';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { requireMe } from '@/lib/desk/current-member';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('holiday');
  return deskMetadata(routes.holiday, t('title'));
}

/** A holiday through a day: what buyers see of it, and its end. */
export default async function HolidayPage({ searchParams }: PageProps<'/[locale]/ban-hang/nghi'>) {
  const t = await getTranslator('holiday');
  const answer = await settle(requireMe(routes.holiday));
  if (!answer.available) return <PageUnavailable />;
  return (
    <DeskPage title={t('title')} query={await searchParams}>
      <HolidayView me={answer.value} />
    </DeskPage>
  );
}
