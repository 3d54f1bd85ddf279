import type { Locale } from 'ocop-core';

export interface QuestionRow {
  id: string;
  seller_id: string;
  product_id: string;
  text: string;
  author: string;
  /** Of who asked, to be written to; null where none was left. */
  email: string | null;
  locale: Locale;
  answer: string | null;
  answered_at: Date | null;
  answered_by: string | null;
  hidden_at: Date | null;
  hidden_by: string | null;
  created_at: Date;
}

export type NewQuestion = Pick<
  QuestionRow,
  'seller_id' | 'product_id' | 'text' | 'author' | 'email' | 'locale'
>;
