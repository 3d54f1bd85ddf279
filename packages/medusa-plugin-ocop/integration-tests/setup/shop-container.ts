import { asValue } from '@medusajs/framework/awilix';
import type { IEventBusModuleService, MedusaContainer } from '@medusajs/framework/types';
import {
  ContainerRegistrationKeys,
  createMedusaContainer,
  Modules,
} from '@medusajs/framework/utils';
import eventBusLocal from '@medusajs/medusa/event-bus-local';
import type CertificationModuleService from '../../src/modules/certification/service';

/** An event as a subscriber hears it. */
export interface Heard {
  name: string;
  data: unknown;
}

const nothing = () => undefined;
const SILENT = { info: nothing, warn: nothing, error: nothing, debug: nothing };

/** Medusa's own bus of one process. Its subscribers are the process's, whoever made it. */
export function localBus(): IEventBusModuleService {
  return new eventBusLocal.service({ logger: SILENT }, {}, { worker_mode: 'shared' });
}

interface Bus {
  emit(events: Heard[]): Promise<void>;
}

/** An event bus that writes down what it takes, and takes nothing while it is broken. */
export function listenTo(heard: Heard[], isBroken: () => boolean = () => false): Bus {
  return {
    emit: async (events) => {
      if (isBroken()) throw new Error('the event bus does not answer');
      heard.push(...events);
    },
  };
}

/** What the plugin's work on the outbox asks of an application, around the real register. */
export function shopContainer(
  service: CertificationModuleService,
  bus: Bus = listenTo([]),
): MedusaContainer {
  const container = createMedusaContainer();
  container.register({
    certification: asValue(service),
    [ContainerRegistrationKeys.LOGGER]: asValue(SILENT),
    [Modules.EVENT_BUS]: asValue(bus),
    [Modules.LOCKING]: asValue({
      execute: (_: string[], work: () => Promise<unknown>) => work(),
    }),
  });
  return container;
}
