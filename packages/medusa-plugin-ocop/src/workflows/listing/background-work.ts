/** What has begun is finished before the process ends, if it takes no longer. */
const PATIENCE_AT_END = 5_000;

/**
 * Work that goes on beside the requests of a process: one run at a time, and another one after it for
 * whoever asked meanwhile. A run that fails is told of and ends nothing.
 */
export class BackgroundWork {
  private running: Promise<void> | undefined;
  private again = false;
  private readonly ending = new AbortController();

  /** @param run is to begin nothing more when its signal is aborted */
  constructor(
    private readonly run: (signal: AbortSignal) => Promise<unknown>,
    private readonly report: (error: unknown) => void,
    private readonly patience = PATIENCE_AT_END,
  ) {}

  /** There is something to do: begins at once, or after the run that is under way. */
  nudge(): void {
    if (this.ending.signal.aborted) return;
    this.again = true;
    this.running ??= this.work();
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    await this.running;
  }

  /** Begins nothing any more; resolves when the run is over, or after a while. */
  async end(): Promise<void> {
    this.ending.abort();
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise((resolve) => {
      timer = setTimeout(resolve, this.patience);
    });
    await Promise.race([this.running, patience]);
    clearTimeout(timer);
  }

  private async work(): Promise<void> {
    const { signal } = this.ending;
    while (this.again && !signal.aborted) {
      this.again = false;
      try {
        await this.run(signal);
      } catch (error) {
        this.report(error);
      }
    }
    this.running = undefined;
  }
}
