import { randomBytes } from 'node:crypto';
import { createDatabase, dropDatabase, runSql, serverAt } from 'local-services';
import { afterAll, beforeAll, inject } from 'vitest';
import type CheckoutPaymentModuleService from '../../src/modules/checkout-payment/service';
import type ListingModuleService from '../../src/modules/listing/service';
import type OrderCaseModuleService from '../../src/modules/order-case/service';
import type SellerModuleService from '../../src/modules/seller/service';
import type SellerOrderModuleService from '../../src/modules/seller-order/service';
import {
  type Booted,
  bootCards,
  bootCases,
  bootListings,
  bootOrders,
  bootSellers,
} from './boot-module';

interface PerFile<Service> {
  readonly service: Service;
  /** Runs SQL past the module, on a connection of the test's own. */
  sql<Row extends object>(text: string, params?: unknown[]): Promise<Row[]>;
}

/** Gives the tests of a file the module on a database of their own. */
export function sellersPerFile(): PerFile<SellerModuleService> {
  return perFile(bootSellers);
}

/** The same with the module of their orders. */
export function ordersPerFile(): PerFile<SellerOrderModuleService> {
  return perFile(bootOrders);
}

/** The same with the module of their listings. */
export function listingsPerFile(): PerFile<ListingModuleService> {
  return perFile(bootListings);
}

/** The same with the module of cases. */
export function casesPerFile(): PerFile<OrderCaseModuleService> {
  return perFile(bootCases);
}

/** The same with the module of cards that pay checkouts. */
export function cardsPerFile(): PerFile<CheckoutPaymentModuleService> {
  return perFile(bootCards);
}

function perFile<Service>(boot: (url: string) => Promise<Booted<Service>>): PerFile<Service> {
  const server = serverAt(inject('adminUrl'));
  const name = `marketplace_${randomBytes(6).toString('hex')}`;
  let booted: Booted<Service> | undefined;

  beforeAll(async () => {
    await createDatabase(server, name, { template: inject('templateDatabase') });
    booted = await boot(server.url(name));
  });

  afterAll(async () => {
    await booted?.close();
    await dropDatabase(server, name);
  });

  return {
    get service() {
      if (!booted) throw new Error('the module is there inside tests only');
      return booted.service;
    },
    sql: (text, params = []) => runSql(server.url(name), text, params),
  };
}
