import type { MedusaContainer } from '@medusajs/framework/types';
import type { Projection } from './write-product-documents';

interface Batch {
  ids: Set<string>;
  done: Promise<Projection>;
}

type Run = (container: MedusaContainer, ids: string[]) => Promise<Projection>;

/**
 * Runs one projection at a time and gathers what arrives meanwhile into the next one, so that a burst
 * of events costs a few writes. A caller's products are always read after its call.
 */
export class ProjectionQueue {
  private last: Promise<unknown> = Promise.resolve();
  private waiting: Batch | null = null;

  constructor(private readonly run: Run) {}

  /** Resolves when the index acknowledged these products; rejects when their run failed. */
  add(container: MedusaContainer, productIds: readonly string[]): Promise<Projection> {
    this.waiting ??= this.schedule(container);
    for (const id of productIds) this.waiting.ids.add(id);
    return this.waiting.done;
  }

  private schedule(container: MedusaContainer): Batch {
    const ids = new Set<string>();
    const done = this.last.then(() => {
      this.waiting = null;
      return this.run(container, [...ids]);
    });
    this.last = done.catch(() => undefined);
    return { ids, done };
  }
}
