import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { MembersView } from '@/components/desk/members/members-view';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { requireMe } from '@/lib/desk/current-member';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { readMembers } from '@/lib/desk/read-desk';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('members');
  return deskMetadata(routes.members, t('title'));
}

/** Who works here, and who is invited to. */
export default async function MembersPage({
  searchParams,
}: PageProps<'/[locale]/ban-hang/thanh-vien'>) {
  const t = await getTranslator('members');
  const me = await settle(requireMe(routes.members));
  const list = me.available ? await settle(readMembers()) : me;
  if (!me.available || !list.available) return <PageUnavailable />;
  return (
    <DeskPage title={t('title')} query={await searchParams}>
      <MembersView me={me.value} list={list.value} />
    </DeskPage>
  );
}
