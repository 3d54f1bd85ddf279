import type { Metadata } from 'next';
import { DeskHome } from '@/components/desk/home/desk-home';
import { DeskPage } from '@/components/desk/desk-page';
import { DeskWelcome } from '@/components/desk/home/desk-welcome';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { readMe } from '@/lib/desk/current-member';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('desk');
  return deskMetadata(routes.desk, t('title'));
}

/** What selling here means; for who is signed in, how their account stands and what to do next. */
export default async function DeskFirstPage({ searchParams }: PageProps<'/[locale]/ban-hang'>) {
  const t = await getTranslator('desk');
  const answer = await settle(readMe());
  if (!answer.available) return <PageUnavailable />;
  const me = answer.value;
  return (
    <DeskPage
      title={me ? (me.seller.application.name ?? t('newAccount')) : t('title')}
      query={await searchParams}
    >
      {me ? <DeskHome me={me} /> : <DeskWelcome />}
    </DeskPage>
  );
}
