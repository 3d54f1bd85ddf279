import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MedusaApp, MedusaModule } from '@medusajs/framework/modules-sdk';
import { ContainerRegistrationKeys, createPgConnection } from '@medusajs/framework/utils';
import type { Connection } from '../../src/kernel/sql-executor';
import { registerListingEffect } from '../../src/modules/certification/lib/listing-effects';
import type CertificationModuleService from '../../src/modules/certification/service';
import type { CertificationModuleOptions } from '../../src/modules/certification/types';
import type FairModuleService from '../../src/modules/fair/service';
import type ReviewModuleService from '../../src/modules/review/service';

/** The effects of a shop, which do nothing: the module's rows owe what is registered. */
const done = async () => undefined;
registerListingEffect({ name: 'product_status', run: done });
registerListingEffect({ name: 'search', run: done, withholdsFromSearch: true });
registerListingEffect({ name: 'purge', run: done });

interface Booted<Service> {
  service: Service;
  /** Runs the module's own migrations, as `medusa db:migrate` does. */
  migrate(): Promise<void>;
  /** Runs the `down` of the latest one, as `medusa db:rollback` does. */
  revert(): Promise<void>;
  /** The connection that the module works on. */
  connection: Connection;
  close(): Promise<void>;
}

export type BootedModule = Booted<CertificationModuleService>;

/** Starts the register on a database, without the rest of Medusa. */
export function bootModule(
  clientUrl: string,
  options: CertificationModuleOptions = {},
): Promise<BootedModule> {
  return boot('certification', clientUrl, { ...options }, isCertificationService);
}

/** Starts the module of reviews on a database, without the rest of Medusa. */
export function bootReviews(clientUrl: string): Promise<Booted<ReviewModuleService>> {
  return boot('review', clientUrl, {}, isReviewService);
}

/** Starts the module of fairs on a database, without the rest of Medusa. */
export function bootFairs(clientUrl: string): Promise<Booted<FairModuleService>> {
  return boot('fair', clientUrl, {}, isFairService);
}

async function boot<Service>(
  name: string,
  clientUrl: string,
  options: Record<string, unknown>,
  isService: (value: unknown) => value is Service,
): Promise<Booted<Service>> {
  const compiled = new URL(`../../.medusa/server/src/modules/${name}`, import.meta.url);
  if (!existsSync(compiled)) throw new Error('the plugin is not built: run "npm run build" first');
  const database = { clientUrl, schema: 'public' };
  const connection = createPgConnection(database);
  const modules = {
    [name]: { resolve: fileURLToPath(compiled), options: { database, ...options } },
  };
  const app = await MedusaApp({
    modulesConfig: modules,
    sharedResourcesConfig: { database },
    injectedDependencies: {
      [ContainerRegistrationKeys.PG_CONNECTION]: connection,
      [ContainerRegistrationKeys.CONFIG_MODULE]: { modules },
      [ContainerRegistrationKeys.LOGGER]: SILENT,
    },
  });
  const service = app.modules[name];
  if (!isService(service)) throw new Error(`the module ${name} did not load`);
  return {
    service,
    migrate: () => app.runMigrations(),
    revert: () => app.revertMigrations([name]),
    connection,
    close: async () => {
      await connection.destroy();
      MedusaModule.clearInstances();
    },
  };
}

const nothing = () => undefined;
const SILENT = { info: nothing, warn: nothing, error: nothing, debug: nothing, log: nothing };

function isCertificationService(value: unknown): value is CertificationModuleService {
  return typeof value === 'object' && value !== null && 'recogniseCertificates' in value;
}

function isReviewService(value: unknown): value is ReviewModuleService {
  return typeof value === 'object' && value !== null && 'submitReview' in value;
}

function isFairService(value: unknown): value is FairModuleService {
  return typeof value === 'object' && value !== null && 'applyToFair' in value;
}
