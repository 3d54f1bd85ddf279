import { canonicalJson, GENESIS_HASH, hashEntry } from '../lib/register-hash';
import { factsOf } from './certificate-facts';
import { readCertificates } from './read-certificates';
import { rows, type SqlExecutor } from './sql-executor';

export interface RegisterProblem {
  sequence: number | null;
  message: string;
}

export interface RegisterVerdict {
  ok: boolean;
  events: number;
  head: { sequence: number; hash: string };
  problems: RegisterProblem[];
}

interface EventRow {
  sequence: number;
  type: string;
  certificate_id: string;
  certificate_code: string;
  occurred_on: string;
  recorded_at: string;
  decision_number: string | null;
  decision_issuer: string | null;
  reason_code: string | null;
  note: string | null;
  payload: Record<string, unknown>;
  previous_hash: string;
  hash: string;
}

const PAGE = 2000;

/** Walks the whole chain and holds every certificate row against its last entry. */
export async function verifyRegister(sql: SqlExecutor): Promise<RegisterVerdict> {
  const problems: RegisterProblem[] = [];
  const lastFacts = new Map<string, { sequence: number; payload: Record<string, unknown> }>();
  let head = { sequence: 0, hash: GENESIS_HASH };
  for (;;) {
    const page = await readPage(sql, head.sequence);
    for (const event of page) {
      problems.push(...checkLink(event, head));
      head = { sequence: Number(event.sequence), hash: event.hash };
      lastFacts.set(event.certificate_id, { sequence: head.sequence, payload: event.payload });
    }
    if (page.length < PAGE) break;
  }
  problems.push(...(await checkCertificates(sql, lastFacts)));
  return { ok: problems.length === 0, events: head.sequence, head, problems };
}

async function readPage(sql: SqlExecutor, after: number): Promise<EventRow[]> {
  return rows<EventRow>(
    sql,
    `select e.sequence, e.type, e.certificate_id, e.certificate_code, e.occurred_on, e.recorded_at,
            d.number as decision_number, d.issuer as decision_issuer, e.reason_code, e.note,
            e.payload, e.previous_hash, e.hash
       from ocop_certificate_event e left join ocop_decision d on d.id = e.decision_id
      where e.sequence > ? order by e.sequence limit ${PAGE}`,
    [after],
  );
}

function checkLink(event: EventRow, head: { sequence: number; hash: string }): RegisterProblem[] {
  const sequence = Number(event.sequence);
  const problems: RegisterProblem[] = [];
  if (sequence !== head.sequence + 1) {
    problems.push({ sequence, message: `follows ${head.sequence}: entries are missing` });
  }
  if (event.previous_hash !== head.hash) {
    problems.push({ sequence, message: 'does not point at the entry before it' });
  }
  const { certificate_id: _id, hash, ...entry } = event;
  if (hashEntry({ ...entry, sequence }) !== hash) {
    problems.push({ sequence, message: 'was changed after it was written' });
  }
  return problems;
}

async function checkCertificates(
  sql: SqlExecutor,
  lastFacts: ReadonlyMap<string, { sequence: number; payload: Record<string, unknown> }>,
): Promise<RegisterProblem[]> {
  const certificates = await readCertificates(sql, 'true', []);
  const pointers = await rows<{ id: string; last_event_sequence: number }>(
    sql,
    'select id, last_event_sequence from ocop_certificate where deleted_at is null',
  );
  const pointerOf = new Map(pointers.map((row) => [row.id, Number(row.last_event_sequence)]));
  const known = new Set(certificates.map(({ id }) => id));
  const gone = [...lastFacts].flatMap(([id, { sequence }]) =>
    known.has(id) ? [] : [{ sequence, message: `certificate ${id} is gone` }],
  );
  const changed = certificates.flatMap((certificate): RegisterProblem[] => {
    const last = lastFacts.get(certificate.id);
    const code = certificate.verification_code;
    if (!last) return [{ sequence: null, message: `certificate ${code} has no entry` }];
    if (pointerOf.get(certificate.id) !== last.sequence) {
      return [
        { sequence: last.sequence, message: `the latest entry of certificate ${code} is missing` },
      ];
    }
    const facts = factsOf(certificate);
    const recorded = Object.fromEntries(Object.keys(facts).map((key) => [key, last.payload[key]]));
    return canonicalJson(facts) === canonicalJson(recorded)
      ? []
      : [{ sequence: last.sequence, message: `certificate ${code} differs from its entry` }];
  });
  return [...gone, ...changed];
}
