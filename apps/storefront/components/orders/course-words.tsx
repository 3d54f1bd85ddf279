import { answerTime, formatVnd } from 'ocop-core';
import { clockOf } from '@/lib/answer-clock';
import type { OrderCourse } from '@/lib/backend/order-course';
import { type PickUpPlace, placeInWords } from '@/lib/delivery-words';
import { givenLanguage } from '@/lib/given-language';
import { formatInstant, formatInstantDay } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';

const TITLED = ['to_pay', 'confirmed', 'shipped', 'delivered', 'refused'] as const;

/** What a seller has made of an order, in a line; null where what Medusa says is enough. */
export async function courseTitle(
  { state }: OrderCourse,
  place: PickUpPlace | null,
): Promise<string | null> {
  const t = await getTranslator('order');
  if (place && state === 'shipped') return t('course.readyTitle');
  if (place && state === 'delivered') return t('course.fetchedTitle');
  const titled = TITLED.find((known) => known === state);
  return titled ? t(`course.${titled}Title`) : null;
}

interface CourseProps {
  course: OrderCourse;
  /** Where it is fetched; null: it is sent. */
  place: PickUpPlace | null;
}

/** What a seller did with an order, in plain words, and how to reach them. */
export async function CourseWords({ course, place }: CourseProps) {
  const t = await getTranslator('order');
  return (
    <>
      <CourseState course={course} place={place} />
      <Shortened course={course} />
      {course.seller_phone && <p>{t('course.phone', { phone: course.seller_phone })}</p>}
    </>
  );
}

async function CourseState({ course, place }: CourseProps) {
  const t = await getTranslator('order');
  const seller = course.seller_name ?? t('course.someone');
  if (place && course.state === 'shipped') {
    const where = await placeInWords(place);
    const hours = place.hours || (await getTranslator('parcels'))('hoursUnknown');
    return <p>{t('course.ready', { seller, place: where, hours })}</p>;
  }
  if (place && course.state === 'delivered') return <p>{t('course.fetched', { seller })}</p>;
  switch (course.state) {
    case 'to_pay':
      return <p>{t('course.to_pay', { seller })}</p>;
    case 'to_answer':
      return <Waiting course={course} seller={seller} />;
    case 'shipped':
      return <OnTheWay course={course} seller={seller} />;
    case 'canceled':
      return <Ended course={course} seller={seller} />;
    default:
      return (
        <>
          <p>{t(`course.${course.state}`, { seller })}</p>
          <GivenBack course={course} seller={seller} />
        </>
      );
  }
}

/** What the seller could not have of it, and that it may be cancelled still. */
async function Shortened({ course: { shortened, state } }: { course: OrderCourse }) {
  const t = await getTranslator('order');
  if (shortened.length === 0) return null;
  return (
    <>
      <p>
        <strong>{t('course.shortened')}</strong>
      </p>
      <ul>
        {shortened.map(({ title, pack, was, left }) => (
          <li key={`${title} ${pack} ${was}`}>
            {t('course.shortenedLine', { name: pack ? `${title} · ${pack}` : title, was, left })}
          </li>
        ))}
      </ul>
      {state === 'to_answer' && <p>{t('course.shortenedText')}</p>}
    </>
  );
}

interface PartProps {
  course: OrderCourse;
  seller: string;
}

async function Waiting({ course: { clock }, seller }: PartProps) {
  const t = await getTranslator('order');
  const { locale } = await pageContext();
  if (!clock) return null;
  const isLate = answerTime(clockOf(clock), new Date()).kind === 'late';
  return isLate ? (
    <p>{t('course.late', { seller })}</p>
  ) : (
    <p>{t('course.waiting', { seller, time: formatInstant(clock.answer_by, locale) })}</p>
  );
}

async function OnTheWay({ course: { parcel }, seller }: PartProps) {
  const t = await getTranslator('order');
  const { carrier_name: carrier = null, tracking_number, tracking_url } = parcel ?? {};
  return (
    <>
      <p>{carrier ? t('course.shipped', { seller, carrier }) : t('course.own', { seller })}</p>
      {tracking_number && <p>{t('course.number', { number: tracking_number })}</p>}
      {tracking_url && (
        <p>
          <a href={tracking_url} rel="noreferrer">
            {t('course.track')}
          </a>
        </p>
      )}
    </>
  );
}

/** Why a seller has cancelled, where that is said by a word. */
const SAID = ['out_of_stock', 'cannot_deliver', 'buyer_asked'] as const;

async function Ended({ course, seller }: PartProps) {
  const { end } = course;
  const t = await getTranslator('order');
  const { locale } = await pageContext();
  if (!end || end.by === 'buyer') return null;
  const who = {
    seller: t('course.canceledBySeller', { seller }),
    clock:
      end.reason === 'not_paid' ? t('course.notPaid', { seller }) : t('course.canceledByClock'),
    operator: t('course.canceledByOperator'),
  }[end.by];
  const reason = SAID.find((said) => said === end.reason);
  return (
    <>
      <p>
        {who} {reason && t(`course.reason.${reason}`)}
      </p>
      {end.note && <p lang={givenLanguage(locale)}>{end.note}</p>}
      <GivenBack course={course} seller={seller} />
    </>
  );
}

/** What becomes of money that was sent for goods that do not come. */
async function GivenBack({ course: { transfer, state }, seller }: PartProps) {
  const t = await getTranslator('transfer');
  const { locale } = await pageContext();
  const isOver = state === 'canceled' || state === 'refused';
  if (!isOver || !transfer?.received_at) return null;
  const amount = formatVnd(transfer.amount, locale);
  const { given_back_at: day } = transfer;
  return (
    <p>
      {day
        ? t('givenBack', { seller, amount, date: formatInstantDay(day, locale) })
        : t('toGiveBack', { seller, amount })}
    </p>
  );
}
