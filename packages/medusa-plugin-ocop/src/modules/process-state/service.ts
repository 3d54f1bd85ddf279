import type { MedusaContainer } from '@medusajs/framework/types';

/**
 * Something that a process keeps of an application: what it has read, what it counts, what it is connected
 * to. The container is there to read from, and may be a request's: it is not kept.
 */
export type StateClass<State extends object> = new (container: MedusaContainer) => State;

/**
 * What this process keeps of an application beside its database, one of each class. Made when it is first
 * asked for, and ended with the application, so that two applications in a process share nothing.
 */
export default class ProcessStateModuleService {
  /** Called by Medusa when no request is answered any more, while the other modules are still there. */
  readonly __hooks = { onApplicationPrepareShutdown: () => this.end() };

  private readonly states = new Map<StateClass<object>, object>();

  /** The one of this class. */
  of<State extends object>(Kind: StateClass<State>, container: MedusaContainer): State {
    const found = this.states.get(Kind);
    if (found instanceof Kind) return found;
    const made = new Kind(container);
    this.states.set(Kind, made);
    return made;
  }

  /**
   * Ends what has an `end`: timers, connections. Whoever comes later finds what has ended, and opens
   * nothing anew.
   */
  async end(): Promise<void> {
    const states = [...this.states.values()].filter(canEnd);
    await Promise.allSettled(states.map(async (state) => state.end()));
  }
}

function canEnd(state: object): state is { end(): unknown } {
  return 'end' in state && typeof state.end === 'function';
}
