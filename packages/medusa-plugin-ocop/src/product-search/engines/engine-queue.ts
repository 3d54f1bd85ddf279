import { EngineTimeoutError, within } from './within';

/** Begins what waits, or tells it that the engine is silent. */
interface Waiting {
  begin(): void;
  giveUp(error: EngineTimeoutError): void;
}

/**
 * Questions to an engine, so many at once; further ones wait here, where nobody takes their waiting for
 * the engine's. Each has the budget from the moment it is really asked. When one gets no answer and
 * none came to any other meanwhile, the engine is frozen: all that wait are given up with it.
 */
export class EngineQueue {
  private readonly waiting: Waiting[] = [];
  private running = 0;
  private answers = 0;

  /** @param budget milliseconds that the engine has for one question */
  constructor(
    private readonly budget: number,
    private readonly places: number,
  ) {}

  /**
   * Asks in turn.
   * @throws EngineTimeoutError, or what the question itself throws
   */
  async ask<T>(question: () => Promise<T>): Promise<T> {
    if (this.running >= this.places) await this.turn();
    else this.running += 1;
    const heard = this.answers;
    try {
      const answer = await within(this.budget, question);
      this.answers += 1;
      return answer;
    } catch (error) {
      if (error instanceof EngineTimeoutError && this.answers === heard) this.giveUp(error);
      throw error;
    } finally {
      this.next();
    }
  }

  /** Resolves when a place was handed on. */
  private turn(): Promise<void> {
    return new Promise((begin, giveUp) => this.waiting.push({ begin, giveUp }));
  }

  private next(): void {
    const next = this.waiting.shift();
    if (next) next.begin();
    else this.running -= 1;
  }

  private giveUp(error: EngineTimeoutError): void {
    for (const { giveUp } of this.waiting.splice(0)) giveUp(error);
  }
}
