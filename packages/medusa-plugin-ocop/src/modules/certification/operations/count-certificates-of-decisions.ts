import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';

/** How many certificates each of these decisions stands in the history of. */
export async function countCertificatesOfDecisions(
  sql: SqlExecutor,
  decisionIds: readonly string[],
): Promise<Map<string, number>> {
  const counted = await rows<{ decision_id: string; count: number }>(
    sql,
    `select decision_id, count(distinct certificate_id)::int as count
       from ocop_certificate_event where decision_id in ${placeholders(decisionIds)}
      group by decision_id`,
    [...decisionIds],
  );
  return new Map(counted.map(({ decision_id, count }) => [decision_id, count]));
}
