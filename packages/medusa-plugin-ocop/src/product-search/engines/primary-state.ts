/** Failures in a row after which the primary is not asked any more. */
const FAILURES_UNTIL_AWAY = 3;

/**
 * `in_step`: it answers and holds what the standby holds. `unverified`: nobody has compared them yet.
 * `away`: it failed again and again.
 */
export type PrimaryStanding = 'unverified' | 'in_step' | 'away';

/**
 * What this process knows of the primary engine: a circuit breaker that closes only when the index
 * was compared with the standby. An engine that was away may come back empty, or as it was yesterday.
 */
export class PrimaryState {
  private standing_: PrimaryStanding = 'unverified';
  private failures = 0;
  private since_ = new Date();
  private reason_: string | null = 'not compared since this process started';

  get standing(): PrimaryStanding {
    return this.standing_;
  }

  get since(): Date {
    return this.since_;
  }

  /** Why it is not in step, or what failed last; null when all is well. */
  get reason(): string | null {
    return this.reason_;
  }

  /** Whether searches may ask it. */
  get usable(): boolean {
    return this.standing_ === 'in_step';
  }

  succeeded(): void {
    this.failures = 0;
  }

  /** Notes a failure; answers whether it was the one that opened the circuit. */
  failed(reason: string): boolean {
    this.failures += 1;
    this.reason_ = reason;
    if (this.standing_ !== 'in_step' || this.failures < FAILURES_UNTIL_AWAY) return false;
    this.become('away', reason);
    return true;
  }

  /** Something shows that its documents may not be those of the standby. */
  doubt(reason: string): void {
    if (this.standing_ === 'in_step') this.become('unverified', reason);
  }

  /** It answers and was compared with the standby. */
  verified(): void {
    this.failures = 0;
    if (this.standing_ !== 'in_step') this.become('in_step', null);
    this.reason_ = null;
  }

  private become(standing: PrimaryStanding, reason: string | null): void {
    this.standing_ = standing;
    this.reason_ = reason;
    this.since_ = new Date();
  }
}
