import type { OrderCases as Cases } from '@/lib/backend/order-cases';
import type { OrderCard, OrderCourse, OrderWishes } from '@/lib/backend/order-course';
import { codesOfOrder, type Order, type OrderSummary } from '@/lib/backend/orders';
import type { OrderReviews } from '@/lib/backend/reviews';
import { invoiceInWords, placeInWords } from '@/lib/delivery-words';
import { FLASH_ID, type OrderFlash } from '@/lib/flash-messages';
import { formatInstant, formatInstantDay } from '@/lib/instant';
import type { OrderAccess } from '@/lib/order-pass';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { sumsOf } from '@/lib/sums';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import { FactList } from '../fact-list';
import { GoodsList } from '../goods-list';
import { Notice } from '../notice';
import { AskSeller } from '../orders/ask-seller';
import { CancelOrder } from '../orders/cancel-order';
import { cardWords } from '../orders/card-words';
import { CourseWords, courseTitle } from '../orders/course-words';
import { OrderAgainForm } from '../orders/order-again-form';
import { OrderCases } from '../orders/order-cases';
import { TransferSlip } from '../orders/transfer-slip';
import { WhomToCall } from '../orders/whom-to-call';
import { OrderReviewForms } from '../reviews/order-review-forms';
import { SumRows } from '../sum-rows';
import styles from './checkout-view.module.css';

interface OrderViewProps {
  order: Order;
  /** How far it is. */
  summary: OrderSummary;
  /** After a day name, number and address are not shown any more. */
  access: OrderAccess;
  /** What the buyer said of the goods so far; null where it is not known. */
  reviews: OrderReviews | null;
  /** What its seller did with it; null where the operator sells. */
  course: OrderCourse | null;
  /** What its buyer said is wrong with it; null where it is not known. */
  cases: Cases | null;
  /** What else its buyer wants of it; null where it is not known. */
  wishes: OrderWishes | null;
  /** What a card paid of it; null where none has. */
  card: OrderCard;
  /** What came of a form that led here. */
  flash: OrderFlash | null;
}

/** An order: how far it is, goods, sum to have ready, where it goes, and what its buyer can do. */
export async function OrderView(props: OrderViewProps) {
  const { order, summary, access, reviews, course, wishes, card, cases, flash } = props;
  const t = await getTranslator('order');
  const { locale, href } = await pageContext();
  const address = order.shipping_address;
  const shown = (text: string | null | undefined) => (access === 'all' ? (text ?? null) : null);
  const canceled = summary.state === 'canceled';
  return (
    <div className={layout.stack}>
      <h1>{t('heading', { number: String(order.display_id) })}</h1>
      <OrderNotice {...{ summary, course, wishes, card, flash }} />
      {course && <TransferSlip course={course} />}
      <section className={styles.summary} aria-label={t('goods')}>
        <h2 className={styles.heading}>{t('goods')}</h2>
        <GoodsList
          lines={order.items.map((line) => ({ ...line, title: line.product_title ?? line.title }))}
        />
        <SumRows
          sums={sumsOf(order, codesOfOrder(order), true)}
          total={canceled || course?.transfer || card ? t('total') : t('toPay')}
        />
      </section>
      {cases && <OrderCases orderId={order.id} cases={cases} />}
      {course && <AskSeller order={order} access={access} />}
      {reviews && <OrderReviewForms order={order} reviews={reviews} />}
      <FactList
        facts={[
          { term: t('placedAt'), value: formatInstant(order.created_at, locale) },
          {
            term: t('receiver'),
            value: shown(address?.first_name),
            note: shown(address?.phone),
          },
          {
            term: t('pickUp'),
            value: wishes?.pick_up ? await placeInWords(wishes.pick_up) : null,
            note: wishes?.pick_up?.hours,
          },
          {
            term: t('address'),
            value: wishes?.pick_up
              ? null
              : shown(
                  [address?.address_1, address?.city, address?.province].filter(Boolean).join(', '),
                ),
          },
          { term: t('giftNote'), value: shown(wishes?.gift_note) },
          {
            term: t('invoice'),
            value: shown(wishes?.invoice && invoiceInWords(wishes.invoice)),
          },
          {
            term: t('payment'),
            value: card ? t('card.paid') : course?.transfer ? t('transfer') : t('cod'),
            note: card && (await cardWords(card)),
          },
        ]}
      />
      {access === 'goods' && <p className={layout.quiet}>{t('hidden')}</p>}
      <CancelOrder order={stillOpen(summary, course)} />
      <OrderAgainForm
        locale={locale}
        orderId={order.id}
        paths={{ order: href(routes.order(order.id)), basket: href(routes.basket) }}
        texts={{ submit: t('again.submit'), toBasket: t('again.toBasket') }}
      />
      <p className={layout.quiet}>{t('keep')}</p>
      <p>
        <a className={actions.quiet} href={href(routes.orders)}>
          {t('toOrders')}
        </a>{' '}
        <a className={actions.quiet} href={href(routes.search)}>
          {t('goOn')}
        </a>
      </p>
    </div>
  );
}

/** What a seller has confirmed is not cancelled by its buyer any more. */
function stillOpen(summary: OrderSummary, course: OrderCourse | null): OrderSummary {
  const isOpen = course === null || course.state === 'to_answer' || course.state === 'to_pay';
  return { ...summary, can_cancel: summary.can_cancel && isOpen };
}

/** What did not work. */
const TROUBLES: readonly OrderFlash[] = [
  'begun',
  'notCanceled',
  'caseNotSaid',
  'photoMissing',
  'photoTooLarge',
  'photoRefused',
];

interface OrderNoticeProps {
  summary: OrderSummary;
  course: OrderCourse | null;
  wishes: OrderWishes | null;
  card: OrderCard;
  flash: OrderFlash | null;
}

/** How far an order is, or what came of a form, first of all. */
async function OrderNotice({ summary, course, wishes, card, flash }: OrderNoticeProps) {
  const place = wishes?.pick_up ?? null;
  const { state, canceled_at } = summary;
  const t = await getTranslator('order');
  const { locale } = await pageContext();
  if (state === 'canceled') {
    const date = canceled_at && formatInstantDay(canceled_at, locale);
    return (
      <Notice
        id={FLASH_ID}
        kind="trouble"
        title={date ? t('canceledOn', { date }) : t('stateTitle.canceled')}
      >
        {course && <CourseWords course={course} place={place} />}
        {card && <p>{await cardWords(card)}</p>}
        {!card && !course?.transfer?.received_at && <p>{t('stateText.canceled')}</p>}
      </Notice>
    );
  }
  if (flash && TROUBLES.includes(flash)) {
    return (
      <Notice id={FLASH_ID} kind="trouble" title={t(`flash.${flash}`)}>
        {flash === 'begun' && <WhomToCall />}
      </Notice>
    );
  }
  const title = (course && (await courseTitle(course, place))) ?? t(`stateTitle.${state}`);
  return (
    <Notice id={FLASH_ID} kind="done" title={flash ? t(`flash.${flash}`) : title}>
      {course ? <CourseWords course={course} place={place} /> : <p>{t(`stateText.${state}`)}</p>}
    </Notice>
  );
}
