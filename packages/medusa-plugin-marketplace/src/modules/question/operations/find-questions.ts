import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { QuestionState } from 'ocop-core';
import type { QuestionRow } from '../types';

export interface QuestionPage {
  /** None: of every seller. */
  seller_id?: string;
  state?: QuestionState;
  limit: number;
  offset: number;
}

/** As `questionState` of ocop-core says it. */
const CONDITIONS: Readonly<Record<QuestionState, string>> = {
  open: 'answered_at is null and hidden_at is null',
  answered: 'answered_at is not null and hidden_at is null',
  hidden: 'hidden_at is not null',
};

/** One page of questions: of those that wait the oldest first, else the newest. */
export async function findQuestions(
  sql: SqlExecutor,
  { seller_id, state, limit, offset }: QuestionPage,
): Promise<{ questions: QuestionRow[]; count: number; open: number }> {
  const own = seller_id ? 'seller_id = ?' : 'true';
  const params = seller_id ? [seller_id] : [];
  const where = `deleted_at is null and ${own} and ${state ? CONDITIONS[state] : 'true'}`;
  const questions = await rows<QuestionRow>(
    sql,
    `select * from marketplace_question where ${where}
      order by created_at ${state === 'open' ? '' : 'desc'}, id limit ? offset ?`,
    [...params, limit, offset],
  );
  const [counted] = await rows<{ count: number; open: number }>(
    sql,
    `select count(*) filter (where ${where})::int as count,
            count(*) filter (where ${CONDITIONS.open})::int as open
       from marketplace_question where deleted_at is null and ${own}`,
    [...params, ...params],
  );
  return { questions, count: counted?.count ?? 0, open: counted?.open ?? 0 };
}

/** All that was asked with an address. */
export function questionsOfAsker(sql: SqlExecutor, email: string): Promise<QuestionRow[]> {
  return rows<QuestionRow>(
    sql,
    `select * from marketplace_question where email = ? and deleted_at is null
      order by created_at, id`,
    [email],
  );
}

/** The newest questions about a product that everybody reads. */
export function listShownQuestions(
  sql: SqlExecutor,
  productId: string,
  limit: number,
): Promise<QuestionRow[]> {
  return rows<QuestionRow>(
    sql,
    `select * from marketplace_question
      where product_id = ? and ${CONDITIONS.answered} and deleted_at is null
      order by answered_at desc, id limit ?`,
    [productId, limit],
  );
}
