import type { Metadata } from 'next';
import { ApplicationOverview } from '@/components/desk/application/application-overview';
import { DeskPage } from '@/components/desk/desk-page';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { requireMe } from '@/lib/desk/current-member';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('application');
  return deskMetadata(routes.application, t('title'));
}

/** The whole application: its three steps while it is written, what was sent afterwards. */
export default async function ApplicationPage({
  searchParams,
}: PageProps<'/[locale]/ban-hang/ho-so'>) {
  const t = await getTranslator('application');
  const answer = await settle(requireMe(routes.application));
  if (!answer.available) return <PageUnavailable />;
  return (
    <DeskPage title={t('title')} query={await searchParams}>
      <ApplicationOverview me={answer.value} />
    </DeskPage>
  );
}
