import type { TestBackend } from './backend';
import { type Moment, standStill } from './stand-still';

/**
 * Lets `work` run until the backend is just about to write at that moment, looks around, and kills
 * the backend there: what it had committed stays, the statement it stood at never happens.
 */
export async function crashAt(
  backend: TestBackend,
  moment: Moment,
  work: () => Promise<unknown>,
  lookAround: () => Promise<void> = async () => undefined,
): Promise<void> {
  const obstacle = await standStill(backend.database, moment);
  try {
    const cut = work().then(
      (answer) => ({ answer }),
      () => undefined,
    );
    const early = await Promise.race([cut, obstacle.reached()]);
    if (early) throw new Error(`the work ended before the moment: ${JSON.stringify(early.answer)}`);
    await lookAround();
    await backend.kill();
    await obstacle.cutOff();
    await cut;
  } finally {
    await obstacle.lift();
  }
}
