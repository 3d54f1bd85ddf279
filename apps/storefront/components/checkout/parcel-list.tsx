import { formatVnd } from 'ocop-core';
import type { Parcel, ParcelSender } from '@/lib/backend/checkouts';
import { getTranslator, pageContext } from '@/lib/page-context';
import { basketSums } from '@/lib/sums';
import layout from '@/styles/layout.module.css';
import { GoodsList } from '../goods-list';
import styles from './parcel-list.module.css';

/** What is ordered: of one seller as one list, of several as a parcel each, with what it costs to bring it. */
export async function ParcelList({ parcels }: { parcels: readonly Parcel[] }) {
  const [only] = parcels;
  if (only && parcels.length === 1) {
    return (
      <>
        <ParcelGoods parcel={only} />
        <ParcelLack parcel={only} />
      </>
    );
  }
  return (
    <ol className={styles.parcels}>
      {parcels.map((parcel, place) => (
        <li key={parcel.cart.id} className={styles.parcel}>
          <ParcelHeading seller={parcel.seller} place={place} level="h3" />
          <ParcelGoods parcel={parcel} />
          <ParcelSums parcel={parcel} />
          <ParcelLack parcel={parcel} />
        </li>
      ))}
    </ol>
  );
}

interface ParcelHeadingProps {
  seller: ParcelSender;
  place: number;
  /** What it is a part of has the level above. */
  level: 'h2' | 'h3';
}

/** Which parcel, and who sends it. */
export async function ParcelHeading({ seller, place, level: Heading }: ParcelHeadingProps) {
  const t = await getTranslator('parcels');
  const name = seller ? (seller.name ?? t('unnamed')) : t('shop');
  const words = t('heading', { number: String(place + 1), name });
  return <Heading className={styles.heading}>{words}</Heading>;
}

function ParcelGoods({ parcel }: { parcel: Parcel }) {
  const lines = parcel.cart.items.map((line) => ({ ...line, title: line.product_title }));
  return <GoodsList lines={lines} />;
}

/** Why it is not known what the way costs, or that there is none. */
async function ParcelLack({ parcel: { delivery, seller } }: { parcel: Parcel }) {
  const t = await getTranslator('parcels');
  const lack = delivery?.lack;
  if (!lack) return null;
  const name = seller?.name ?? t('unnamed');
  const words =
    lack === 'province_unknown' ? t('provinceUnknown', { name }) : t('notSent', { name });
  return <p>{words}</p>;
}

async function ParcelSums({ parcel }: { parcel: Parcel }) {
  const t = await getTranslator('parcels');
  const { locale } = await pageContext();
  const { shipping, total } = basketSums(parcel.cart);
  return (
    <p className={`${styles.sums} ${layout.numbers}`}>
      {shipping !== null && t('shipping', { fee: formatVnd(shipping, locale) })}{' '}
      <strong>{t('total', { total: formatVnd(total, locale) })}</strong>
    </p>
  );
}
