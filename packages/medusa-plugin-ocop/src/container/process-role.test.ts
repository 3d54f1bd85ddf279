import { asValue } from '@medusajs/framework/awilix';
import { ContainerRegistrationKeys, createMedusaContainer } from '@medusajs/framework/utils';
import { describe, expect, it } from 'vitest';
import { PROCESS_STATE_MODULE, ProcessStateModuleService } from '../modules/process-state';
import { isServer, noteRequestsAnswered } from './process-role';

function applicationOf(workerMode: 'shared' | 'server' | 'worker') {
  const container = createMedusaContainer();
  container.register({
    [PROCESS_STATE_MODULE]: asValue(new ProcessStateModuleService()),
    [ContainerRegistrationKeys.CONFIG_MODULE]: asValue({ projectConfig: { workerMode } }),
  });
  return container;
}

describe('a process is a server', () => {
  it.each(['shared', 'server'] as const)('of mode %s when its API is loaded', (workerMode) => {
    const container = applicationOf(workerMode);
    expect(isServer(container)).toBe(false);
    noteRequestsAnswered(container);
    expect(isServer(container)).toBe(true);
  });

  it('when it works off jobs', () => {
    expect(isServer(applicationOf('worker'))).toBe(true);
  });

  it('whatever another application in the process is', () => {
    noteRequestsAnswered(applicationOf('server'));
    expect(isServer(applicationOf('server'))).toBe(false);
  });
});
