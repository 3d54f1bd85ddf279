import type { Metadata } from 'next';
import { PapersStep } from '@/components/desk/application/papers-step';
import { DeskPage } from '@/components/desk/desk-page';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { requireOpenApplication } from '@/lib/desk/open-application';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('application');
  return deskMetadata(routes.applicationPapers, t('steps.papers'));
}

/** Step three: papers, and which producer of the register they are. */
export default async function PapersPage({
  searchParams,
}: PageProps<'/[locale]/ban-hang/ho-so/giay-to'>) {
  const t = await getTranslator('application');
  const answer = await settle(requireOpenApplication(routes.applicationPapers));
  if (!answer.available) return <PageUnavailable />;
  const query = await searchParams;
  return (
    <DeskPage title={t('steps.papers')} query={query}>
      <PapersStep me={answer.value} query={query} />
    </DeskPage>
  );
}
