import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MedusaApp, MedusaModule } from '@medusajs/framework/modules-sdk';
import { ContainerRegistrationKeys, createPgConnection } from '@medusajs/framework/utils';
import type CheckoutPaymentModuleService from '../../src/modules/checkout-payment/service';
import type ListingModuleService from '../../src/modules/listing/service';
import type OrderCaseModuleService from '../../src/modules/order-case/service';
import type SellerModuleService from '../../src/modules/seller/service';
import type SellerOrderModuleService from '../../src/modules/seller-order/service';

export interface Booted<Service> {
  service: Service;
  /** Runs the module's own migrations, as `medusa db:migrate` does. */
  migrate(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the module of sellers' accounts on a database, without the rest of Medusa. */
export function bootSellers(clientUrl: string): Promise<Booted<SellerModuleService>> {
  return boot('seller', clientUrl, isSellerService);
}

/** Starts the module of sellers' orders alike. */
export function bootOrders(clientUrl: string): Promise<Booted<SellerOrderModuleService>> {
  return boot('seller-order', clientUrl, isOrderService);
}

/** Starts the module of listings alike. */
export function bootListings(clientUrl: string): Promise<Booted<ListingModuleService>> {
  return boot('listing', clientUrl, isListingService);
}

/** Starts the module of cases alike. */
export function bootCases(clientUrl: string): Promise<Booted<OrderCaseModuleService>> {
  return boot('order-case', clientUrl, isCaseService);
}

/** Starts the module of cards that pay checkouts alike. */
export function bootCards(clientUrl: string): Promise<Booted<CheckoutPaymentModuleService>> {
  return boot('checkout-payment', clientUrl, isCardService);
}

async function boot<Service>(
  name: string,
  clientUrl: string,
  isService: (value: unknown) => value is Service,
): Promise<Booted<Service>> {
  const compiled = new URL(`../../.medusa/server/src/modules/${name}`, import.meta.url);
  if (!existsSync(compiled)) throw new Error('the plugin is not built: run "npm run build" first');
  const database = { clientUrl, schema: 'public' };
  const connection = createPgConnection(database);
  const key = name.replaceAll('-', '_');
  const modules = { [key]: { resolve: fileURLToPath(compiled), options: { database } } };
  const app = await MedusaApp({
    modulesConfig: modules,
    sharedResourcesConfig: { database },
    injectedDependencies: {
      [ContainerRegistrationKeys.PG_CONNECTION]: connection,
      [ContainerRegistrationKeys.CONFIG_MODULE]: { modules },
      [ContainerRegistrationKeys.LOGGER]: SILENT,
    },
  });
  const service = app.modules[key];
  if (!isService(service)) throw new Error(`the module ${name} did not load`);
  return {
    service,
    migrate: () => app.runMigrations(),
    close: async () => {
      await connection.destroy();
      MedusaModule.clearInstances();
    },
  };
}

const nothing = () => undefined;
const SILENT = { info: nothing, warn: nothing, error: nothing, debug: nothing, log: nothing };

function isSellerService(value: unknown): value is SellerModuleService {
  return typeof value === 'object' && value !== null && 'openAccount' in value;
}

function isOrderService(value: unknown): value is SellerOrderModuleService {
  return typeof value === 'object' && value !== null && 'beginAct' in value;
}

function isListingService(value: unknown): value is ListingModuleService {
  return typeof value === 'object' && value !== null && 'openListing' in value;
}

function isCaseService(value: unknown): value is OrderCaseModuleService {
  return typeof value === 'object' && value !== null && 'openCase' in value;
}

function isCardService(value: unknown): value is CheckoutPaymentModuleService {
  return typeof value === 'object' && value !== null && 'claimCapture' in value;
}
