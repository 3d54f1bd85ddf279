import type { ExecArgs } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { readCatalogue } from '../national/catalogue-rows';
import { buildNationalDecisions, buildNationalRevocations } from '../national/national-decisions';
import { beginSeed } from './lib/begin-seed';
import {
  loadRecognitions,
  loadRevocations,
  type RecognisedRow,
  type Revocation,
  rowKey,
} from './lib/load-decisions';
import { Progress } from './lib/progress';
import { unpublish } from './lib/unpublish';

const ACTOR = 'national-seed';
const NOTE = 'Danh mục tổng hợp: quyết định không có thật.';

/**
 * Loads the synthetic catalogue of 16,000 products through the recognition workflow: for
 * measurements and for a look at national scale. Broken off, it goes on where it was.
 */
export default async function seedNational({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const say = (line: string) => logger.info(line);
  const anchor = await beginSeed(container, 'national_anchor');
  const rows = readCatalogue();
  const decisions = buildNationalDecisions(rows, anchor);
  const recognised = await loadRecognitions(
    container,
    decisions,
    ACTOR,
    new Progress('National catalogue', rows.length, say),
  );
  const byRow = new Map<number, RecognisedRow>();
  for (const { decision, rows: ofDecision } of decisions) {
    for (const [index, { id }] of ofDecision.entries()) {
      const known = recognised.get(rowKey(decision, index));
      if (known) byRow.set(id, known);
    }
  }
  const revocations = buildNationalRevocations(rows, anchor).map(
    ({ decision, reason_code, rows: ended }): Revocation => ({
      decision,
      items: ended.flatMap(({ id }) => {
        const certificate_id = byRow.get(id)?.certificate_id;
        return certificate_id ? [{ certificate_id, reason_code, note: NOTE }] : [];
      }),
    }),
  );
  const ended = revocations.reduce((sum, { items }) => sum + items.length, 0);
  await loadRevocations(container, revocations, ACTOR, new Progress('Revoked', ended, say));
  const withdrawn = rows.filter(({ status }) => status !== 'listed');
  await unpublish(
    container,
    withdrawn.flatMap(({ id }) => byRow.get(id)?.product_id ?? []),
  );
  logger.info(`National catalogue: ${withdrawn.length} products are unpublished by their sellers`);
}
