const MINUTE = 60;

/** "3 m 20 s", "45 s". */
function inWords(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const minutes = Math.floor(whole / MINUTE);
  return minutes > 0 ? `${minutes} m ${whole % MINUTE} s` : `${whole} s`;
}

/** Says how far a long load is: "decisions: 600 of 16000 (41 a second, 6 m 15 s to go)". */
export class Progress {
  private done = 0;
  private fresh = 0;
  private readonly startedAt: number;

  constructor(
    private readonly what: string,
    private readonly total: number,
    private readonly say: (line: string) => void,
    private readonly now: () => number = Date.now,
  ) {
    this.startedAt = now();
  }

  /** @param rows finished now @param fresh how many of them were work, not found done */
  add(rows: number, fresh = rows): void {
    this.done += rows;
    this.fresh += fresh;
    this.say(`${this.what}: ${this.done} of ${this.total}${this.pace()}`);
  }

  private pace(): string {
    const seconds = (this.now() - this.startedAt) / 1000;
    if (this.fresh === 0 || this.done === this.total) return ` (${inWords(seconds)})`;
    const rate = this.fresh / seconds;
    const left = (this.total - this.done) / rate;
    return ` (${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second, ${inWords(left)} to go)`;
  }
}
