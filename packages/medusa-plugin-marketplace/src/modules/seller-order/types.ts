import type {
  BankCode,
  CalendarDate,
  NoticeOutcome,
  OrderEnder,
  ParcelWay,
  SellerCancelReason,
  SellerOrderAct,
  SellerOrderEventType,
  SellerOrderState,
} from 'ocop-core';

/** Why an order was cancelled: as its seller says, or since nobody answered, or paid. */
export type EndReason = SellerCancelReason | 'no_answer' | 'not_paid';

export interface SellerOrderRow {
  id: string;
  order_id: string;
  /** None: the operator's own goods, or goods of several sellers, which staff see to. */
  seller_id: string | null;
  state: SellerOrderState;
  placed_at: Date;
  is_cash: boolean;
  is_card: boolean;
  pay_by: Date | null;
  answer_by: Date | null;
  left_minutes: number | null;
  paused_through: CalendarDate | null;
  warned_at: Date | null;
  overdue_at: Date | null;
  confirmed_at: Date | null;
  shipped_at: Date | null;
  corrected_at: Date | null;
  delivered_at: Date | null;
  refused_at: Date | null;
  canceled_at: Date | null;
  collected_at: Date | null;
  shortened_at: Date | null;
  shortened: ShortenedLineRow[] | null;
  received_at: Date | null;
  received_by: string | null;
  given_back_at: Date | null;
  way: ParcelWay | null;
  carrier_name: string | null;
  tracking_number: string | null;
  ended_by: OrderEnder | null;
  end_reason: EndReason | null;
  end_note: string | null;
  pending_act: SellerOrderAct | null;
  pending_detail: ActDetail | null;
  pending_by: string | null;
  pending_since: Date | null;
}

/** Pieces of a line that could not be had. */
export interface ShortenedLineRow {
  line_id: string;
  title: string;
  pack: string | null;
  /** Pieces before and after. */
  was: number;
  left: number;
}

/** What an act says beside its name. */
export interface ActDetail {
  /** Of a line that is shortened. */
  line?: ShortenedLineRow;
  /** What was reserved for each of its pieces, and where, before. */
  reserved?: { inventory_item_id: string; location_id: string; per_piece: number }[];
  way?: ParcelWay;
  carrier_name?: string | null;
  tracking_number?: string | null;
  /** The number that is corrected, as its seller read it. */
  was?: string | null;
  reason?: EndReason;
  note?: string | null;
}

export interface SellerOrderEventRow {
  id: string;
  order_id: string;
  seller_id: string | null;
  type: SellerOrderEventType;
  at: Date;
  actor: string;
  note: string | null;
}

export interface NewSellerOrder {
  order_id: string;
  seller_id: string | null;
  placed_at: Date;
  is_cash: boolean;
  /** Its buyer has paid the operator by card. */
  is_card?: boolean;
  answer_by: Date | null;
  left_minutes: number | null;
  paused_through: CalendarDate | null;
  /** Where its buyer sends the money first: the clock of the answer runs from when it has come. */
  transfer?: NewTransfer;
}

export interface TransferRow {
  id: string;
  order_id: string;
  amount: string;
  code: string;
  bank_code: BankCode;
  account_number: string;
  account_holder: string;
}

export type NewTransfer = Omit<TransferRow, 'id' | 'order_id'> & { pay_by: Date };

export interface BankNoticeRow {
  id: string;
  notice_key: string;
  seller_id: string | null;
  order_id: string | null;
  bank_code: BankCode;
  account_number: string;
  amount: string;
  text: string;
  sent_at: Date;
  outcome: NoticeOutcome | null;
  settled_at: Date | null;
  settled_by: string | null;
  note: string | null;
  created_at: Date;
}

export type NewBankNotice = Pick<
  BankNoticeRow,
  'notice_key' | 'seller_id' | 'bank_code' | 'account_number' | 'amount' | 'text' | 'sent_at'
>;
