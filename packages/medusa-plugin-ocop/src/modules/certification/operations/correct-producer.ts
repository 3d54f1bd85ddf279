import type { Warning } from 'ocop-contract';
import { isPlace } from 'ocop-core';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';
import { warningView } from '../lib/decision-warnings';
import { refuseProblems } from '../lib/input-problems';
import type { CertificateRow, ProducerInput, RecognitionItem } from '../types';
import { findOrCreateProducers } from './find-or-create-producers';
import { judgeProductLinks } from './judge-product-links';
import { lockProducts } from './locks';
import { producerKeyOf, producerTypeOf } from './producer-identity';

/** What a correction says of whose a certificate is, and where. */
interface ProducerCorrection extends Partial<Pick<RecognitionItem, 'place' | 'commune'>> {
  producer?: ProducerInput;
}

interface Correctable {
  product_id: string | null;
  place_scheme: string;
  place_code: string;
  commune: string | null;
  demo: boolean;
}

/**
 * The producer whose a certificate is by a correction, written where the register has not met it; null
 * where the correction is about something else. Takes the locks of product and producers, in this order,
 * before that of the certificate's row.
 */
export async function correctedProducer(
  sql: SqlExecutor,
  certificateId: string,
  { producer, commune, ...changes }: ProducerCorrection,
): Promise<string | null> {
  if (!producer) return null;
  if (producer.name.trim() === '') {
    refuseProblems([{ path: 'changes.producer.name', code: 'producer_name_missing', params: {} }]);
  }
  const [certificate] = await rows<Correctable>(
    sql,
    `select product_id, place_scheme, place_code, commune, demo from ocop_certificate
      where deleted_at is null and id = ?`,
    [certificateId],
  );
  const place = changes.place ?? {
    scheme: certificate?.place_scheme ?? '',
    code: certificate?.place_code ?? '',
  };
  // What is no certificate, or no place, is refused by whoever corrects.
  if (!certificate || !isPlace(place)) return null;
  await lockProducts(sql, [certificate.product_id]);
  const { demo } = certificate;
  const key = producerKeyOf(producer, place);
  const item = { producer, place, commune: commune ?? certificate.commune, demo };
  const known = await findOrCreateProducers(sql, [
    { producer_key: key, producer_type: producerTypeOf(producer), item },
  ]);
  return known.get(key) ?? null;
}

/** Where its product is known by certificates of somebody else, who corrects says that it is meant so. */
export async function judgeOtherProducer(
  sql: SqlExecutor,
  before: CertificateRow,
  { id, product_id, product_name, producer_id }: CertificateRow,
): Promise<Warning[]> {
  if (product_id === null || producer_id === before.producer_id) return [];
  const [producer] = await rows<{ name: string; tax_code: string | null }>(
    sql,
    'select name, tax_code from ocop_producer where id = ?',
    [producer_id],
  );
  const [findings = []] = await judgeProductLinks(sql, [
    {
      certificate_id: id,
      product_id,
      product_name,
      producer_name: producer?.name ?? '',
      tax_code: producer?.tax_code ?? null,
    },
  ]);
  return findings
    .filter(({ code }) => code === 'other_producer')
    .map((finding) => ({ ...warningView(finding), path: 'changes.producer.name' }));
}
