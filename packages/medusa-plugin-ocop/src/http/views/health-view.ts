import type { DutyHealth, SearchHealth } from 'ocop-contract';
import type { EngineHealth, SearchHealth as SearchState } from '../../product-search/search-health';
import type { DutyState } from '../../workflows';

/** How a recurring duty went the last time, as operators read it. */
export function dutyHealthView(duty: DutyState): DutyHealth {
  return {
    ...duty,
    last_run_at: iso(duty.last_run_at),
    last_success_at: iso(duty.last_success_at),
    last_error_at: iso(duty.last_error_at),
  };
}

/** How search is, as operators read it. */
export function searchHealthView({ answering, engines, primary }: SearchState): SearchHealth {
  return {
    answering,
    engines: engines.map(engineHealthView),
    primary: primary && {
      standing: primary.standing,
      since: primary.since.toISOString(),
      reason: primary.reason,
      pending: {
        documents: primary.pending.documents,
        oldest: iso(primary.pending.oldest),
        last_error: primary.pending.last_error,
      },
    },
  };
}

function engineHealthView(engine: EngineHealth): SearchHealth['engines'][number] {
  return { ...engine, newest_document_at: iso(engine.newest_document_at) };
}

function iso(moment: Date | null): string | null {
  return moment?.toISOString() ?? null;
}
