import type {
  CalendarDate,
  OrderEnder,
  ParcelWay,
  SellerCancelReason,
  SellerOrderAct,
  SellerOrderEventType,
  SellerOrderState,
} from 'ocop-core';

export interface SellerOrderRow {
  id: string;
  order_id: string;
  /** None: the operator's own goods, or goods of several sellers, which staff see to. */
  seller_id: string | null;
  state: SellerOrderState;
  placed_at: Date;
  is_cash: boolean;
  answer_by: Date | null;
  left_minutes: number | null;
  paused_through: CalendarDate | null;
  warned_at: Date | null;
  overdue_at: Date | null;
  confirmed_at: Date | null;
  shipped_at: Date | null;
  delivered_at: Date | null;
  refused_at: Date | null;
  canceled_at: Date | null;
  collected_at: Date | null;
  shortened_at: Date | null;
  shortened: ShortenedLineRow[] | null;
  way: ParcelWay | null;
  carrier_name: string | null;
  tracking_number: string | null;
  ended_by: OrderEnder | null;
  end_reason: SellerCancelReason | 'no_answer' | null;
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
  reason?: SellerCancelReason | 'no_answer';
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
  answer_by: Date | null;
  left_minutes: number | null;
  paused_through: CalendarDate | null;
}
