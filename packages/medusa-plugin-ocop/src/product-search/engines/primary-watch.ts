import { container as application } from '@medusajs/framework';
import type { Logger, MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { indexBacklogOf, stateOf } from '../../container/resolve';
import { IndexBusyError } from '../write-product-documents';
import { bringInStep, isBrokenIndex } from './bring-in-step';
import { type Fingerprint, readFingerprint } from './index-contents';
import { type PrimaryEngine, type ProductEngine, searchEngines } from './search-engines';
import { within } from './within';
import { writePendingDocuments } from './write-pending-documents';

const PAUSE = 1000;
/** Rounds between two looks at a primary that seems well. */
const ROUNDS_BETWEEN_LOOKS = 5;
/** The standby counts its documents one by one: it is asked when the primary's count has changed, or so often. */
const ROUNDS_BETWEEN_COUNTS = 60;

/**
 * Watches the primary engine from this process: probes it while it is away, compares it with the
 * standby before searches may ask it again, and writes what it has yet to take. One round at a time.
 */
export class PrimaryWatch {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private isOver = false;
  private rounds = 0;
  private lastSeen: Fingerprint = { count: 0, newest: 0 };

  constructor(
    private readonly container: MedusaContainer,
    private readonly primary: PrimaryEngine,
    private readonly standby: ProductEngine,
  ) {}

  /** Begins to watch; never keeps the process alive. */
  start(): void {
    if (this.isOver) return;
    this.timer ??= setInterval(() => void this.round(), PAUSE).unref();
    this.nudge();
  }

  /** Begins no round any more. */
  end(): void {
    this.isOver = true;
    clearInterval(this.timer);
  }

  /** Something was written for the primary: a round as soon as the running one is over. */
  nudge(): void {
    if (this.isOver) return;
    this.again = true;
    void this.round();
  }

  /** One round; resolves when it is over, and never fails. */
  round(): Promise<void> {
    this.running ??= this.look()
      .catch((error: unknown) => this.logger.warn(`search: ${describe(error)}`))
      .finally(() => {
        this.running = undefined;
        if (this.again && !this.isOver) void this.round();
      });
    return this.running;
  }

  /** One round. @throws when searches cannot ask the primary after it */
  async assertWell(): Promise<void> {
    await this.round();
    const { name, state } = this.primary;
    if (!state.usable) throw new Error(`chưa hỏi được ${name}: ${state.reason ?? state.standing}`);
  }

  /** Compares the primary with the standby now, while it goes on answering; repairs what differs. */
  async compare(): Promise<void> {
    const { primary, standby, container } = this;
    if (!primary.state.usable) return this.round();
    try {
      await bringInStep(container, primary, standby);
    } catch (error) {
      primary.state.doubt(describe(error));
    }
  }

  private get logger(): Logger {
    return this.container.resolve(ContainerRegistrationKeys.LOGGER);
  }

  private async look(): Promise<void> {
    this.again = false;
    this.rounds += 1;
    const { state } = this.primary;
    const isTime = !state.usable || this.rounds % ROUNDS_BETWEEN_LOOKS === 0;
    if (isTime && !(await this.isWell())) return;
    if (!state.usable) await this.bringBack();
    await this.writePending();
  }

  /** Whether it answers. Finds out by the way whether it lost documents or went back in time. */
  private async isWell(): Promise<boolean> {
    const { primary } = this;
    try {
      const seen = await within(primary.budget, () => readFingerprint(primary));
      if (seen.newest < this.lastSeen.newest) primary.state.doubt('it holds older documents');
      else if (await this.hasOtherCount(seen)) primary.state.doubt('it holds other documents');
      this.lastSeen = seen;
      return true;
    } catch (error) {
      const opened = primary.state.failed(describe(error));
      if (opened) this.logger.warn(`search: ${primary.name} is away: ${describe(error)}`);
      // An index that is not there is repaired; an engine that is not there is waited for.
      if (isBrokenIndex(error)) primary.state.doubt(describe(error));
      return !primary.state.usable && isBrokenIndex(error);
    }
  }

  private async hasOtherCount({ count }: Fingerprint): Promise<boolean> {
    if (!this.primary.state.usable) return false;
    const isTime = this.rounds % ROUNDS_BETWEEN_COUNTS === 0;
    if (count === this.lastSeen.count && !isTime) return false;
    const { documents } = await indexBacklogOf(this.container).count();
    if (documents > 0) return false;
    const standby = await readFingerprint(this.standby).catch(() => null);
    return standby !== null && standby.count !== count;
  }

  private async bringBack(): Promise<void> {
    const { primary, standby, container } = this;
    const repaired = await bringInStep(container, primary, standby);
    if (repaired === null) return;
    this.lastSeen = await readFingerprint(primary);
    await indexBacklogOf(container).makeAllDue();
    primary.state.verified();
    this.logger.info(`search: ${primary.name} answers searches (${repaired} documents repaired)`);
  }

  private async writePending(): Promise<void> {
    try {
      await writePendingDocuments(this.container);
    } catch (error) {
      if (error instanceof IndexBusyError) return;
      this.primary.state.failed(describe(error));
      throw error;
    }
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The watch over the primary engine of this process; null where there is none. */
export function primaryWatch(container: MedusaContainer): PrimaryWatch | null {
  return stateOf(container, WatchOfProcess).watch;
}

/** It works longer than any request: with the application's own container. */
class WatchOfProcess {
  readonly watch: PrimaryWatch | null;

  constructor(container: MedusaContainer) {
    const { primary, standby } = searchEngines(container);
    this.watch = primary && new PrimaryWatch(application, primary, standby);
  }

  end(): void {
    this.watch?.end();
  }
}
