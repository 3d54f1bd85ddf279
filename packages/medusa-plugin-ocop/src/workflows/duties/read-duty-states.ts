import type { MedusaContainer } from '@medusajs/framework/types';
import { certificationOf } from '../../container/resolve';
import { DUTIES } from './duties';
import type { Duty } from './duty';

/** How a recurring duty went the last time, in whichever process. */
export interface DutyState {
  name: Duty['name'];
  /** Null where it has never run since the plugin was installed. */
  last_run_at: Date | null;
  last_success_at: Date | null;
  /** Of the last run that failed, however long ago. */
  last_error: string | null;
  last_error_at: Date | null;
  /** How long the last run took. */
  duration_ms: number | null;
  /** How much there is to do now; null when that cannot be said. */
  waiting: number | null;
}

/** How every duty stands, those that have never run included. */
export async function readDutyStates(container: MedusaContainer): Promise<DutyState[]> {
  const records = new Map(
    (await certificationOf(container).listDuties()).map((record) => [record.name, record]),
  );
  return Promise.all(
    DUTIES.map(async ({ name, countWaiting }) => {
      const record = records.get(name);
      return {
        name,
        last_run_at: record?.last_run_at ?? null,
        last_success_at: record?.last_success_at ?? null,
        last_error: record?.last_error ?? null,
        last_error_at: record?.last_error_at ?? null,
        duration_ms: record?.duration_ms ?? null,
        waiting: await countWaiting(container).catch(() => null),
      };
    }),
  );
}
