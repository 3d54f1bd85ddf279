import type { Metadata } from 'next';
import { SeatStep } from '@/components/desk/application/seat-step';
import { DeskPage } from '@/components/desk/desk-page';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { requireOpenApplication } from '@/lib/desk/open-application';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('application');
  return deskMetadata(routes.applicationSeat, t('steps.seat'));
}

/** Step two: seat and bank account. */
export default async function SeatPage({
  searchParams,
}: PageProps<'/[locale]/ban-hang/ho-so/tru-so'>) {
  const t = await getTranslator('application');
  const answer = await settle(requireOpenApplication(routes.applicationSeat));
  if (!answer.available) return <PageUnavailable />;
  const query = await searchParams;
  return (
    <DeskPage title={t('steps.seat')} query={query}>
      <SeatStep me={answer.value} query={query} />
    </DeskPage>
  );
}
