import type { MedusaContainer } from '@medusajs/framework/types';

interface Batch<Result> {
  items: Set<string>;
  done: Promise<Result>;
}

type Run<Result> = (container: MedusaContainer, items: string[]) => Promise<Result>;

/**
 * Runs one piece of work at a time and gathers what arrives meanwhile into the next one, so that a burst
 * costs a few runs. What a caller adds is always read after its call.
 */
export class GatheringQueue<Result> {
  private last: Promise<unknown> = Promise.resolve();
  private waiting: Batch<Result> | null = null;

  constructor(private readonly run: Run<Result>) {}

  /** Resolves when the run that has these is over; rejects when it failed. */
  add(container: MedusaContainer, items: readonly string[]): Promise<Result> {
    this.waiting ??= this.schedule(container);
    for (const item of items) this.waiting.items.add(item);
    return this.waiting.done;
  }

  private schedule(container: MedusaContainer): Batch<Result> {
    const items = new Set<string>();
    const done = this.last.then(() => {
      this.waiting = null;
      return this.run(container, [...items]);
    });
    this.last = done.catch(() => undefined);
    return { items, done };
  }
}
