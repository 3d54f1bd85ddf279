import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import type { CountedWindow } from './create-rate-limiter';

export interface DelayRule {
  name: string;
  /** So many attempts are free. */
  free: number;
  /** What the first attempt after those costs; each further one costs twice as much. */
  firstSeconds: number;
  mostSeconds: number;
  /** Attempts are forgotten after so long. */
  rememberedSeconds: number;
}

/** Makes what counts in a window. */
export type MakeLimiter = (window: CountedWindow) => RateLimiterAbstract;

/**
 * Attempts that cost more and more time: some are free, then each opens a gap within which no other is
 * let through, and the gap doubles. Counted before the attempt is made, so that a hundred at once are no
 * better than one after another; attempts that are turned away cost nothing.
 */
export class GrowingDelay {
  private readonly attempts: RateLimiterAbstract;
  private readonly gaps: RateLimiterAbstract;

  constructor(
    private readonly rule: DelayRule,
    make: MakeLimiter,
  ) {
    const { name, rememberedSeconds, mostSeconds } = rule;
    this.attempts = make({ name: `${name}:attempts`, points: 1, seconds: rememberedSeconds });
    this.gaps = make({ name: `${name}:gaps`, points: 1, seconds: mostSeconds });
  }

  /** Zero where an attempt may be made now; otherwise the milliseconds until the next one may. */
  async attempt(key: string): Promise<number> {
    const { consumedPoints } = await this.attempts.penalty(key);
    if (consumedPoints <= this.rule.free) return 0;
    try {
      await this.gaps.consume(key, 1, { customDuration: this.gapAfter(consumedPoints) });
      return 0;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      await this.takeBack(key);
      return refusal.msBeforeNext;
    }
  }

  /** An attempt that was no failure after all. */
  async takeBack(key: string): Promise<void> {
    await this.attempts.reward(key);
  }

  /** Who got in has no failures behind them. */
  async forget(key: string): Promise<void> {
    await Promise.all([this.attempts.delete(key), this.gaps.delete(key)]);
  }

  private gapAfter(attempts: number): number {
    const { free, firstSeconds, mostSeconds } = this.rule;
    return Math.min(firstSeconds * 2 ** Math.min(attempts - free - 1, 20), mostSeconds);
  }
}
