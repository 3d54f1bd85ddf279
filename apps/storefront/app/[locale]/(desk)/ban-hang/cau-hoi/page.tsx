import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { QuestionsView } from '@/components/desk/questions/questions-view';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { requireMe } from '@/lib/desk/current-member';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { readSellerQuestions } from '@/lib/desk/questions';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('questions');
  return deskMetadata(routes.sellerQuestions, t('deskTitle'));
}

/** What buyers ask about the seller's goods. */
export default async function SellerQuestionsPage({
  searchParams,
}: PageProps<'/[locale]/ban-hang/cau-hoi'>) {
  const t = await getTranslator('questions');
  const me = await settle(requireMe(routes.sellerQuestions));
  const both = me.available
    ? await settle(Promise.all([readSellerQuestions('open'), readSellerQuestions('answered')]))
    : me;
  if (!me.available || !both.available) return <PageUnavailable />;
  const [open, answered] = both.value;
  return (
    <DeskPage title={t('deskTitle')} query={await searchParams}>
      <QuestionsView open={open} answered={answered} />
    </DeskPage>
  );
}
