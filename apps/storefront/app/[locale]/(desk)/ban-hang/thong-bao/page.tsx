import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { MemberNotices } from '@/components/desk/notices/member-notices';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { requireMe } from '@/lib/desk/current-member';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { readNotices } from '@/lib/desk/notices';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/ban-hang/thong-bao'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('memberNotices');
  return deskMetadata(routes.memberNotices, t('title'));
}

/** What was written to who is signed in. */
export default async function NoticesPage({ searchParams }: Props) {
  const t = await getTranslator('memberNotices');
  const query = await searchParams;
  const asked = Number(query.trang);
  const page = Number.isInteger(asked) && asked > 0 && asked < 1000 ? asked : 1;
  const me = await settle(requireMe(routes.memberNotices));
  const notices = me.available ? await settle(readNotices(page)) : me;
  if (!me.available || !notices.available) return <PageUnavailable />;
  return (
    <DeskPage title={t('title')} query={query}>
      <MemberNotices notices={notices.value} page={page} />
    </DeskPage>
  );
}
