import type { Metadata } from 'next';
import { PageUnavailable } from '@/components/page-unavailable';
import { ProductView } from '@/components/product/product-view';
import { readOffers, readProduct } from '@/lib/backend/products';
import { readQuestions } from '@/lib/backend/questions';
import { readReviews } from '@/lib/backend/reviews';
import { settle } from '@/lib/backend/settle';
import { standingNow } from '@/lib/certificate-standing';
import { today } from '@/lib/clock';
import { drawn } from '@/lib/drawing/drawn';
import { isQuestionFlash, productFlash, reportFlash, sentWith } from '@/lib/flash-messages';
import { showNotFound } from '@/lib/not-found-page';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { picturePath } from '@/lib/pictures/picture-path';
import { PACK_PARAMETER, REVIEW_PAGE_PARAMETER, routes } from '@/lib/routes';
import { soldNow } from '@/lib/sold-now';

const MOST_REVIEW_PAGES = 1000;
const NO_OFFERS = { available: true, value: [] } as const;

type Props = PageProps<'/[locale]/san-pham/[handle]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { handle } = await params;
  const { locale } = await pageContext();
  const t = await getTranslator('product');
  const path = routes.product(handle);
  const answer = await settle(readProduct(handle));
  const product = answer.available ? answer.value : null;
  if (!product) return pageMetadata({ locale, path, title: t('title'), index: false });
  const { certificate } = product;
  const current = certificate && standingNow(certificate, today());
  const badge = current?.badge ?? null;
  return pageMetadata({
    locale,
    path,
    title: product.product.title,
    description:
      certificate && badge
        ? t('description', {
            title: product.product.title,
            producer: certificate.producer.name,
            label: badge.label,
          })
        : t('descriptionWithdrawn', { title: product.product.title }),
    index: soldNow(product, current) !== null,
    picture: picturePath(locale, 'product', handle),
  });
}

async function ProductPage({ params, searchParams }: Props) {
  const { handle } = await params;
  const { locale } = await pageContext();
  const answer = await settle(readProduct(handle));
  if (!answer.available) return <PageUnavailable />;
  if (!answer.value) showNotFound(locale);
  const query = await searchParams;
  const { [PACK_PARAMETER]: pack, [REVIEW_PAGE_PARAMETER]: asked } = query;
  const page = Math.min(MOST_REVIEW_PAGES, Math.max(1, Math.floor(Number(asked)) || 1));
  const [offers, reviews, questions] = await Promise.all([
    answer.value.saleable ? settle(readOffers(handle)) : NO_OFFERS,
    settle(readReviews({ productId: answer.value.product.id, handle, page })),
    settle(readQuestions(answer.value.product.id, handle)),
  ]);
  return (
    <ProductView
      product={answer.value}
      offers={offers}
      pack={typeof pack === 'string' ? pack : null}
      flash={productFlash(query)}
      sent={sentWith(query)}
      reviews={reviews}
      questions={questions}
      isAsked={isQuestionFlash(query)}
      reviewPage={page}
      reportFlash={reportFlash(query)}
    />
  );
}

export default drawn(ProductPage);
