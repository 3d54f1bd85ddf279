import type { CalendarDate, Standing } from 'ocop-core';
import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';

/** What the public asks of the register; what is absent does not narrow. */
export interface CertificateQuestion {
  /** Verification codes. */
  code?: readonly string[];
  standing?: readonly Standing[];
  /** Codes of today's provinces. */
  province?: readonly string[];
  /** A decision's number in its written form, or its running number alone ('1446'). */
  decision?: string;
  /** Folded words without punctuation; each has to begin a word of product, producer or numbers. */
  words?: readonly string[];
}

/** `match`: product names first, then what counts; `ended_on`: what ended last comes first. */
export type LookUpOrder = 'match' | 'ended_on';

export interface LookUpPage {
  limit: number;
  offset: number;
  order: LookUpOrder;
}

interface Sql {
  text: string;
  params: unknown[];
}

/** Ids of one page, in order, and how many match in all; standing is computed for `today`. */
export async function lookUpCertificates(
  sql: SqlExecutor,
  question: CertificateQuestion,
  page: LookUpPage,
  today: CalendarDate,
): Promise<{ ids: string[]; count: number }> {
  const conditions = conditionsOf(question, today);
  const where = ['c.deleted_at is null', ...conditions.map(({ text }) => text)].join(' and ');
  const params = conditions.flatMap((condition) => condition.params);
  const order = orderOf(page.order, question.words ?? [], today);
  const [found, [total]] = await Promise.all([
    rows<{ id: string }>(
      sql,
      `select c.id from ocop_certificate c where ${where}
        order by ${order.text}, c.id desc limit ? offset ?`,
      [...params, ...order.params, page.limit, page.offset],
    ),
    rows<{ count: number }>(
      sql,
      `select count(*)::int as count from ocop_certificate c where ${where}`,
      params,
    ),
  ]);
  return { ids: found.map(({ id }) => id), count: total?.count ?? 0 };
}

function conditionsOf(question: CertificateQuestion, today: CalendarDate): Sql[] {
  const { code, standing, province, decision, words } = question;
  const conditions: (Sql | undefined)[] = [
    words && { text: `c.lookup @@ to_tsquery('simple', ?)`, params: [lookupQuery(words)] },
    code && { text: `c.verification_code in ${placeholders(code)}`, params: [...code] },
    standing && {
      text: `ocop_standing(c, ?) in ${placeholders(standing)}`,
      params: [today, ...standing],
    },
    province && {
      text: `c.current_province_code in ${placeholders(province)}`,
      params: [...province],
    },
    decision === undefined ? undefined : decidedBy(decision),
  ];
  return conditions.filter((condition) => condition !== undefined);
}

/** Certificates in whose history the decision stands. */
function decidedBy(decision: string): Sql {
  const whole = decision.includes('/');
  return {
    text: `c.id in (select e.certificate_id from ocop_certificate_event e
      join ocop_decision d on d.id = e.decision_id
     where d.number ${whole ? '= ?' : 'like ?'})`,
    params: [whole ? decision : `${decision.padStart(2, '0')}/%`],
  };
}

function orderOf(order: LookUpOrder, words: readonly string[], today: CalendarDate): Sql {
  if (order === 'ended_on') {
    return {
      text: 'coalesce(ocop_ended_on(c, ?), ocop_last_day(c)) desc',
      params: [today],
    };
  }
  const newest = `(ocop_standing(c, ?) = 'in_force') desc, c.valid_from desc`;
  if (words.length === 0) return { text: newest, params: [today] };
  return {
    text: `(c.lookup @@ to_tsquery('simple', ?)) desc, ${newest}`,
    params: [lookupQuery(words, 'A'), today],
  };
}

/** Words as beginnings, numbers whole: 'mat:* & ong:* & 12'. @param weight part of the lookup */
function lookupQuery(words: readonly string[], weight = ''): string {
  return words
    .map((word) => (/^\d+$/.test(word) ? word + (weight && `:${weight}`) : `${word}:*${weight}`))
    .join(' & ');
}
