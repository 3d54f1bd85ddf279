import type { TestBackend } from './backend';
import { type Moment, type PreparedStandStill, prepareStandStill } from './stand-still';

/** What the backend is to be killed in the middle of. */
export interface Cut {
  /** Each work stands there, just about to write, when the backend is killed. */
  moment: Moment;
  works: readonly (() => Promise<unknown>)[];
}

/**
 * Lets `work` run until the backend is just about to write at that moment, looks around, and kills
 * the backend there: what it had committed stays, the statement it stood at never happens.
 */
export function crashAt(
  backend: TestBackend,
  moment: Moment,
  work: () => Promise<unknown>,
  lookAround?: () => Promise<void>,
): Promise<void> {
  return crashAmid(backend, [{ moment, works: [work] }], lookAround);
}

/**
 * The same with several works under way at once, at moments of their own. Those that get furthest come
 * first: who comes later meets no obstacle but its own.
 */
export async function crashAmid(
  backend: TestBackend,
  cuts: readonly Cut[],
  lookAround: () => Promise<void> = async () => undefined,
): Promise<void> {
  const prepared: { obstacle: PreparedStandStill; works: Cut['works'] }[] = [];
  const ends: Promise<unknown>[] = [];
  try {
    for (const { moment, works } of cuts) {
      prepared.push({ obstacle: await prepareStandStill(backend.database, moment), works });
    }
    for (const { obstacle, works } of prepared) {
      await obstacle.begin();
      const begun = works.map((work) =>
        work().then(
          (answer) => ({ answer }),
          () => undefined,
        ),
      );
      ends.push(...begun);
      const early = await Promise.race([...begun, obstacle.reached(works.length)]);
      if (early) {
        throw new Error(`the work ended before the moment: ${JSON.stringify(early.answer)}`);
      }
    }
    await lookAround();
    await backend.kill();
    for (const { obstacle } of prepared) await obstacle.cutOff();
    await Promise.all(ends);
  } finally {
    for (const { obstacle } of prepared) await obstacle.lift();
  }
}
