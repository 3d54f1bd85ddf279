import type { Metadata } from 'next';
import { WhoStep } from '@/components/desk/application/who-step';
import { DeskPage } from '@/components/desk/desk-page';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { requireOpenApplication } from '@/lib/desk/open-application';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('application');
  return deskMetadata(routes.applicationWho, t('steps.who'));
}

/** Step one: who they are. */
export default async function WhoPage({
  searchParams,
}: PageProps<'/[locale]/ban-hang/ho-so/ban-la-ai'>) {
  const t = await getTranslator('application');
  const answer = await settle(requireOpenApplication(routes.applicationWho));
  if (!answer.available) return <PageUnavailable />;
  const query = await searchParams;
  return (
    <DeskPage title={t('steps.who')} query={query}>
      <WhoStep me={answer.value} query={query} />
    </DeskPage>
  );
}
