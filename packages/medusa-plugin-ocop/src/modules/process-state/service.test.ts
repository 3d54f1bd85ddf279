import { createMedusaContainer } from '@medusajs/framework/utils';
import { describe, expect, it } from 'vitest';
import ProcessStateModuleService from './service';

const container = createMedusaContainer();

class Counted {
  count = 0;
}

class Connected {
  isOpen = true;

  end(): void {
    this.isOpen = false;
  }
}

class Stuck {
  end(): void {
    throw new Error('stuck');
  }
}

describe('what a process keeps', () => {
  it('is one of each class, made when it is first asked for', () => {
    const states = new ProcessStateModuleService();
    states.of(Counted, container).count += 1;
    expect(states.of(Counted, container).count).toBe(1);
    expect(states.of(Connected, container)).toBeInstanceOf(Connected);
  });

  it('is another for another application', () => {
    const [one, other] = [new ProcessStateModuleService(), new ProcessStateModuleService()];
    one.of(Counted, container).count += 1;
    expect(other.of(Counted, container).count).toBe(0);
  });

  it('ends with the application, whatever else does not', async () => {
    const states = new ProcessStateModuleService();
    states.of(Stuck, container);
    states.of(Counted, container);
    const connected = states.of(Connected, container);
    await states.__hooks.onApplicationPrepareShutdown();
    expect(connected.isOpen).toBe(false);
    expect(states.of(Connected, container)).toBe(connected);
  });
});
