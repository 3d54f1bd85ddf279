import type { Metadata } from 'next';
import { CasePage } from '@/components/desk/cases/case-page';
import { DeskPage } from '@/components/desk/desk-page';
import { EmptyState } from '@/components/empty-state';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { readSellerCase } from '@/lib/desk/cases';
import { requireMe } from '@/lib/desk/current-member';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/ban-hang/khieu-nai/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const t = await getTranslator('sellerCases');
  return deskMetadata(routes.sellerCase(id), t('title'));
}

/** One case: what is said to be wrong, and the answer. */
export default async function SellerCasePage({ params, searchParams }: Props) {
  const { id } = await params;
  const t = await getTranslator('sellerCases');
  const { href } = await pageContext();
  const me = await settle(requireMe(routes.sellerCase(id)));
  const answer = me.available ? await settle(readSellerCase(id)) : me;
  if (!me.available || !answer.available) return <PageUnavailable />;
  const sellerCase = answer.value;
  if (!sellerCase) {
    return (
      <DeskPage title={t('title')} query={{}}>
        <EmptyState title={t('gone')} heading="h2">
          <p>
            <a href={href(routes.sellerCases)}>{t('back')}</a>
          </p>
        </EmptyState>
      </DeskPage>
    );
  }
  const number = String(sellerCase.order_number ?? '');
  return (
    <DeskPage title={t('caseTitle', { number })} query={await searchParams}>
      <CasePage sellerCase={sellerCase} />
    </DeskPage>
  );
}
