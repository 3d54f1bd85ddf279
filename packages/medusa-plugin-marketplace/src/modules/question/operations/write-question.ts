import { createHash } from 'node:crypto';
import { generateEntityId } from '@medusajs/framework/utils';
import { placeholders, rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { fold, mayAnswer } from 'ocop-core';
import { unknown } from '../../../kernel/refuse';
import type { NewQuestion, QuestionRow } from '../types';

/** Keeps a question; the same words of the same address about the same goods are one. */
export async function askQuestion(
  sql: SqlExecutor,
  question: NewQuestion,
): Promise<{ question: QuestionRow; isNew: boolean }> {
  const { seller_id, product_id, text, author, email, locale } = question;
  const digest = createHash('sha256')
    .update(JSON.stringify([product_id, fold(text), email]))
    .digest('hex');
  const [kept] = await rows<QuestionRow>(
    sql,
    `insert into marketplace_question
       (id, seller_id, product_id, digest, text, author, email, locale)
     values (?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (digest) where deleted_at is null do nothing returning *`,
    [
      generateEntityId(undefined, 'selque'),
      seller_id,
      product_id,
      digest,
      text,
      author,
      email,
      locale,
    ],
  );
  if (kept) return { question: kept, isNew: true };
  const [known] = await rows<QuestionRow>(
    sql,
    'select * from marketplace_question where digest = ? and deleted_at is null',
    [digest],
  );
  if (!known) throw new Error('a question is neither new nor known');
  return { question: known, isNew: false };
}

/**
 * Writes an answer, once; null where it was answered in other words, or is hidden.
 * @throws MedusaError `not_found`, also for another seller's
 */
export async function answerQuestion(
  sql: SqlExecutor,
  { id, seller_id, text, actor }: { id: string; seller_id: string; text: string; actor: string },
): Promise<{ question: QuestionRow; isNew: boolean } | null> {
  const question = await lockQuestion(sql, id);
  if (question.seller_id !== seller_id) throw unknown('Không có câu hỏi này.');
  const facts = { isAnswered: question.answer !== null, isHidden: question.hidden_at !== null };
  if (!mayAnswer(facts)) {
    return question.answer === text && !facts.isHidden ? { question, isNew: false } : null;
  }
  const [answered] = await rows<QuestionRow>(
    sql,
    `update marketplace_question
        set answer = ?, answered_at = clock_timestamp(), answered_by = ?, updated_at = now()
      where id = ? returning *`,
    [text, actor, id],
  );
  return answered ? { question: answered, isNew: true } : null;
}

/** Takes a question off the shop, or lets it be read again; the same again changes nothing. */
export async function hideQuestion(
  sql: SqlExecutor,
  { id, hidden, actor }: { id: string; hidden: boolean; actor: string },
): Promise<QuestionRow> {
  const question = await lockQuestion(sql, id);
  if ((question.hidden_at !== null) === hidden) return question;
  const [changed] = await rows<QuestionRow>(
    sql,
    `update marketplace_question
        set hidden_at = ${hidden ? 'clock_timestamp()' : 'null'}, hidden_by = ?, updated_at = now()
      where id = ? returning *`,
    [actor, id],
  );
  return changed ?? question;
}

/**
 * Takes out of questions who asked; answers about which products they are. Done again, it finds none.
 * @param productIds null: about whatever they asked
 */
export async function forgetAsker(
  sql: SqlExecutor,
  email: string,
  productIds: readonly string[] | null,
): Promise<string[]> {
  if (productIds?.length === 0) return [];
  // What the words and the address are known by is made of the address, too.
  const asked = await rows<{ product_id: string }>(
    sql,
    `update marketplace_question
        set author = '', email = null, digest = id, updated_at = now()
      where email = ? and ${productIds ? `product_id in ${placeholders(productIds)}` : 'true'}
      returning product_id`,
    [email, ...(productIds ?? [])],
  );
  return asked.map(({ product_id }) => product_id);
}

async function lockQuestion(sql: SqlExecutor, id: string): Promise<QuestionRow> {
  const [question] = await rows<QuestionRow>(
    sql,
    'select * from marketplace_question where id = ? and deleted_at is null for update',
    [id],
  );
  if (!question) throw unknown('Không có câu hỏi này.');
  return question;
}
