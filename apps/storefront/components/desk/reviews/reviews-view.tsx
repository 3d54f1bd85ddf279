import { replyToReview, takeReplyAway } from '@/app/actions/desk/reviews';
import { formBase } from '@/lib/desk/form-base';
import { reviewsUnder, type SellerReview, type SellerReviews } from '@/lib/desk/reviews';
import { formatInstant } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { DeskForm } from '../form/desk-form';
import items from '../items.module.css';
import orders from '../orders/orders.module.css';

interface ReviewsViewProps {
  list: SellerReviews;
  isWaiting: boolean;
}

/** Reviews of the seller's goods, each with its reply or the form for one. */
export async function ReviewsView({ list, isWaiting }: ReviewsViewProps) {
  const t = await getTranslator('sellerReviews');
  const { href } = await pageContext();
  const views = [
    [true, t('waiting', { count: list.waiting })],
    [false, t('all')],
  ] as const;
  return (
    <>
      <p>{t('text')}</p>
      <nav aria-label={t('filters')}>
        <ul className={orders.headings}>
          {views.map(([waiting, name]) => (
            <li key={name}>
              <a
                className={orders.heading}
                href={href(reviewsUnder(waiting))}
                aria-current={waiting === isWaiting ? 'page' : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {list.reviews.length === 0 && <p>{isWaiting ? t('noneWaiting') : t('none')}</p>}
      <ul className={items.items}>
        {list.reviews.map((review) => (
          <li key={review.id} className={items.item}>
            <ReviewItem review={review} />
          </li>
        ))}
      </ul>
    </>
  );
}

async function ReviewItem({ review }: { review: SellerReview }) {
  const t = await getTranslator('sellerReviews');
  const shop = await getTranslator('reviews');
  const { locale, href } = await pageContext();
  const { id, rating, text, author, created_at, reply, product } = review;
  const base = await formBase(routes.sellerReviews);
  const hidden = { id };
  return (
    <>
      <h2>
        <a href={href(routes.product(product.handle))}>{product.title}</a>
      </h2>
      <p>
        <strong>{shop('ratingValue', { rating })}</strong>
      </p>
      {text && <p>{text}</p>}
      <p>{t('by', { author: author ?? t('buyer'), time: formatInstant(created_at, locale) })}</p>
      <DeskForm
        {...base()}
        id={`tra-loi-${id}`}
        action={replyToReview}
        hidden={hidden}
        draft={`tra-loi-${id}`}
        fields={[
          {
            name: 'text',
            label: t('reply'),
            hint: t('hint'),
            maxLength: 2000,
            rows: 3,
            value: reply?.text ?? '',
          },
        ]}
        submit={reply ? t('change') : t('send')}
      />
      {reply && (
        <DeskForm
          {...base()}
          id={`bo-${id}`}
          action={takeReplyAway}
          hidden={hidden}
          submit={t('takeAway')}
          look="quiet"
        />
      )}
    </>
  );
}
