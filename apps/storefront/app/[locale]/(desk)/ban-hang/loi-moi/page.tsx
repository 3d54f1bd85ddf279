import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { InvitationView } from '@/components/desk/members/invitation-view';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { readInvitation } from '@/lib/desk/read-desk';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('invitation');
  return deskMetadata(routes.invitation, t('title'));
}

/** What the invitation is that this browser was opened with. */
export default async function InvitationPage({
  searchParams,
}: PageProps<'/[locale]/ban-hang/loi-moi'>) {
  const t = await getTranslator('invitation');
  const answer = await settle(readInvitation());
  if (!answer.available) return <PageUnavailable />;
  return (
    <DeskPage title={t('title')} query={await searchParams}>
      <InvitationView invitation={answer.value} />
    </DeskPage>
  );
}
