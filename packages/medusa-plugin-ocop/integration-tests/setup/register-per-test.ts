import { randomBytes } from 'node:crypto';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { createDatabase, dropDatabase, serverAt } from 'local-services';
import { type CalendarDate, calendarDateAt, startOfDayTimestamp } from 'ocop-core';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import type { Connection } from '../../src/kernel/sql-executor';
import type CertificationModuleService from '../../src/modules/certification/service';
import type { CertificationModuleOptions } from '../../src/modules/certification/types';
import IndexBacklogModuleService from '../../src/modules/index-backlog/service';
import { type BootedModule, bootModule } from './boot-module';
import { CleanSlate } from './clean-slate';

export interface Register {
  /** The module on a database that no other test uses at the time. */
  readonly service: CertificationModuleService;
  /** What search knows of its indexes, on the same database and by the same clock. */
  readonly backlog: IndexBacklogModuleService;
  /** The connection that the modules work on. */
  readonly connection: Connection;
  readonly today: CalendarDate;
  /** Moves the module's clock to noon of a day in Vietnam, or to an instant. */
  setClock(moment: CalendarDate | Date): void;
  /** Runs SQL past the module, on a connection of the test's own. */
  sql<Row extends object>(text: string, params?: unknown[]): Promise<Row[]>;
  /** One more connection, closed with the test. */
  connect(): Promise<Client>;
}

const NOON = 12 * 3600;

/** Gives each test of the file the module, started on an empty register. */
export function registerPerTest(policy?: CertificationModuleOptions['policy']): Register {
  const server = serverAt(inject('adminUrl'));
  const name = `ocop_test_${randomBytes(6).toString('hex')}`;
  let slate: CleanSlate | undefined;
  let module: BootedModule | undefined;
  let clients: Client[] = [];
  let clock: Date | undefined;

  async function connect(): Promise<Client> {
    const client = new Client({ connectionString: server.url(name) });
    await client.connect();
    clients.push(client);
    return client;
  }

  beforeAll(async () => {
    await createDatabase(server, name, { template: inject('templateDatabase') });
    slate = await CleanSlate.of(server.url(name));
  });

  afterAll(async () => {
    await slate?.close();
    await dropDatabase(server, name);
  });

  beforeEach(async () => {
    clock = undefined;
    module = await bootModule(server.url(name), { policy, clock: () => clock ?? new Date() });
    await connect();
  });

  afterEach(async () => {
    await Promise.all(clients.map((client) => client.end()));
    clients = [];
    await module?.close();
    await slate?.wipe();
  });

  function booted(): BootedModule {
    if (!module) throw new Error('the register is there inside tests only');
    return module;
  }

  return {
    get service() {
      return booted().service;
    },
    get backlog() {
      const { connection } = booted();
      return new IndexBacklogModuleService(
        { [ContainerRegistrationKeys.PG_CONNECTION]: connection },
        { clock: () => clock ?? new Date() },
      );
    },
    get connection() {
      return booted().connection;
    },
    get today() {
      return calendarDateAt(clock ?? new Date());
    },
    setClock(moment) {
      clock =
        moment instanceof Date ? moment : new Date((startOfDayTimestamp(moment) + NOON) * 1000);
    },
    async sql<Row extends object>(text: string, params: unknown[] = []) {
      const [client] = clients;
      if (!client) throw new Error('the database is there inside tests only');
      return (await client.query<Row>(text, params)).rows;
    },
    connect,
  };
}
