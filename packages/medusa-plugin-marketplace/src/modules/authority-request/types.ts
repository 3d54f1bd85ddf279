import type { AuthorityAsk, AuthorityEventType, CalendarDate } from 'ocop-core';

export interface AuthorityRequestRow {
  id: string;
  authority: string;
  paper_number: string;
  paper_date: CalendarDate;
  asks: AuthorityAsk;
  words: string;
  seller_id: string | null;
  received_at: Date;
  due_at: Date;
  sale_stopped_at: Date | null;
  warned_at: Date | null;
  late_at: Date | null;
  closed_at: Date | null;
  closed_by: string | null;
}

export type NewAuthorityRequest = Pick<
  AuthorityRequestRow,
  | 'authority'
  | 'paper_number'
  | 'paper_date'
  | 'asks'
  | 'words'
  | 'seller_id'
  | 'received_at'
  | 'due_at'
> & { actor: string };

export interface AuthorityFileRow {
  id: string;
  request_id: string;
  file_id: string;
  file_name: string;
}

export interface AuthorityEventRow {
  id: string;
  request_id: string;
  type: AuthorityEventType;
  at: Date;
  actor: string;
  note: string | null;
}

export interface WholeRequest {
  row: AuthorityRequestRow;
  files: AuthorityFileRow[];
  events: AuthorityEventRow[];
}
