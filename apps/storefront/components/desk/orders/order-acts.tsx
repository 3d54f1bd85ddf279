import { CARRIERS, SELLER_CANCEL_REASONS, type SellerOrderAct } from 'ocop-core';
import type { ReactNode } from 'react';
import {
  cancelOrder,
  collectCash,
  confirmOrder,
  correctParcel,
  deliverOrder,
  giveBackTransfer,
  receiveTransfer,
  refuseParcel,
  shipOrder,
} from '@/app/actions/desk/orders';
import { formBase } from '@/lib/desk/form-base';
import type { SellerOrder } from '@/lib/desk/orders';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { DeskForm } from '../form/desk-form';
import type { DeskAction, DeskField } from '../form/form-props';
import styles from './orders.module.css';
import { OutOfStock } from './out-of-stock';

/**
 * What is one form; of goods that ran out there is one for each line, and for want of money an order ends by the
 * clock alone.
 */
type OneFormAct = Exclude<SellerOrderAct, 'shorten' | 'expire'>;

const ACTIONS: Readonly<Record<OneFormAct, DeskAction>> = {
  receive: receiveTransfer,
  confirm: confirmOrder,
  cancel: cancelOrder,
  ship: shipOrder,
  correct: correctParcel,
  deliver: deliverOrder,
  collect: collectCash,
  refuse: refuseParcel,
  give_back: giveBackTransfer,
};

/** What one regrets, or does rarely, is behind a word of its own. */
const ASKED_TWICE: readonly OneFormAct[] = ['correct', 'cancel', 'refuse'];

/** What is called otherwise of an order that its buyer fetches. */
const FETCHED = ['ship', 'deliver', 'refuse'] as const;
/** It goes with nobody: the seller has it ready. */
const FETCHED_WAY = { way: 'own', tracking_number: '', carrier_name: '', den_lay: '1' } as const;

/** What may be done with an order now: the next step first, what ends it last. */
export async function OrderActs({ order }: { order: SellerOrder }) {
  const t = await getTranslator('sellerOrders');
  const base = await formBase(routes.sellerOrder(order.id));
  const { pick_up } = order;
  const fields = await fieldsOf(order);
  const otherWords = (act: OneFormAct) =>
    pick_up ? FETCHED.find((known) => known === act) : undefined;
  const acts = order.acts
    .filter((act) => act !== 'shorten' && act !== 'expire')
    // What is fetched goes by nothing that could be corrected.
    .filter((act) => act !== 'correct' || !pick_up);
  const steps = acts.filter((act) => !ASKED_TWICE.includes(act));
  const ends = acts.filter((act) => ASKED_TWICE.includes(act));
  if (order.pending_act) return <p>{t('pending')}</p>;
  const nameOf = (act: OneFormAct) => {
    const other = otherWords(act);
    return other ? t(`pickUp.acts.${other}`) : t(`acts.${act}`);
  };
  const textOf = (act: OneFormAct) => {
    const other = otherWords(act);
    return other ? t(`pickUp.actTexts.${other}`) : t(`actTexts.${act}`);
  };
  const form = (act: OneFormAct, look: 'primary' | 'secondary'): ReactNode => (
    <div className={styles.act}>
      <p>{textOf(act)}</p>
      <DeskForm
        {...base()}
        id={act}
        action={ACTIONS[act]}
        hidden={{
          id: order.id,
          ...(pick_up && act === 'ship' ? FETCHED_WAY : {}),
          ...(act === 'correct' ? { was: order.parcel?.tracking_number ?? '' } : {}),
        }}
        fields={pick_up && act === 'ship' ? [] : (fields[act] ?? [])}
        submit={nameOf(act)}
        look={look}
      />
    </div>
  );
  return (
    <>
      {steps.map((act, index) => (
        <section key={act} aria-label={nameOf(act)}>
          {form(act, index === 0 ? 'primary' : 'secondary')}
        </section>
      ))}
      {order.acts.includes('shorten') && <OutOfStock order={order} />}
      {ends.map((act) => (
        <details key={act}>
          <summary className={styles.more}>{nameOf(act)}</summary>
          {form(act, 'secondary')}
        </details>
      ))}
    </>
  );
}

async function fieldsOf({
  parcel,
}: SellerOrder): Promise<Partial<Record<OneFormAct, DeskField[]>>> {
  const t = await getTranslator('sellerOrders');
  const words = await getTranslator('deskFields');
  const note: DeskField = {
    name: 'note',
    label: words('names.note'),
    hint: words('hints.note'),
    maxLength: 300,
    value: '',
  };
  const ways = [
    ...CARRIERS.map(({ code, name }) => ({ value: code, label: name })),
    { value: 'other', label: t('otherCarrier') },
    { value: 'own', label: t('own') },
  ];
  const parcelFields = (way: string, number: string, carrier: string): DeskField[] => [
    { name: 'way', label: words('names.way'), value: way, options: ways },
    {
      name: 'tracking_number',
      label: words('names.tracking_number'),
      hint: words('hints.tracking_number'),
      maxLength: 60,
      value: number,
    },
    {
      name: 'carrier_name',
      label: words('names.carrier_name'),
      hint: words('hints.carrier_name'),
      maxLength: 80,
      value: carrier,
    },
  ];
  return {
    cancel: [
      {
        name: 'reason',
        label: words('names.reason'),
        value: SELLER_CANCEL_REASONS[0],
        options: SELLER_CANCEL_REASONS.map((reason) => ({
          value: reason,
          label: t(`reasons.${reason}`),
        })),
      },
      note,
    ],
    ship: parcelFields(CARRIERS[0].code, '', ''),
    correct: parcelFields(
      parcel?.way ?? CARRIERS[0].code,
      parcel?.tracking_number ?? '',
      parcel?.way === 'other' ? (parcel.carrier_name ?? '') : '',
    ),
    refuse: [note],
  };
}
