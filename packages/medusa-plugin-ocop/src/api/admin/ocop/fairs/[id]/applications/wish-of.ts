import type { FairApplicationBody } from 'ocop-contract';
import { refuseProblems } from '../../../../../../modules/certification';
import type { FairWish } from '../../../../../../workflows';

/** Whom an operator enters, as the workflow takes it: each kind of holder needs what the others do not. */
export function wishOf(fair_id: string, body: FairApplicationBody, actor: string): FairWish {
  const { zone_id, product_ids, producer_ids } = body;
  return { fair_id, zone_id, product_ids, actor, holder: holderOf(body, producer_ids) };
}

function holderOf(body: FairApplicationBody, producer_ids: string[]): FairWish['holder'] {
  const { holder_kind: kind, holder_name: name, origin } = body;
  const [producer_id, ...others] = producer_ids;
  const needed = { values: kind };
  if (kind === 'producer') {
    if (producer_id !== undefined && others.length === 0) return { kind, producer_id };
    refuseProblems([{ path: 'producer_ids', code: 'not_one_of', params: needed }]);
  }
  const lacking = [name ? null : 'holder_name', origin ? null : 'origin'];
  refuseProblems(
    lacking.flatMap((path) => (path ? [{ path, code: 'empty' as const, params: {} }] : [])),
  );
  const said = { name: name ?? '', origin: origin ?? 'sponsor' };
  if (kind === 'guest') return { kind, ...said };
  if (producer_ids.length === 0) {
    refuseProblems([{ path: 'producer_ids', code: 'too_few', params: { least: '1' } }]);
  }
  return { kind: 'delegation', producer_ids, ...said };
}
