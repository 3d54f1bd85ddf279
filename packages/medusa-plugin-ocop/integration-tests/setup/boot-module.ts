import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MedusaApp, MedusaModule } from '@medusajs/framework/modules-sdk';
import { ContainerRegistrationKeys, createPgConnection } from '@medusajs/framework/utils';
import type CertificationModuleService from '../../src/modules/certification/service';
import type { CertificationModuleOptions } from '../../src/modules/certification/types';

const MODULE = 'certification';
const COMPILED = new URL(`../../.medusa/server/src/modules/${MODULE}`, import.meta.url);

export interface BootedModule {
  service: CertificationModuleService;
  /** Runs the module's own migrations, as `medusa db:migrate` does. */
  migrate(): Promise<void>;
  /** Runs the `down` of the latest one, as `medusa db:rollback` does. */
  revert(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the compiled module on a database, without the rest of Medusa. */
export async function bootModule(
  clientUrl: string,
  options: CertificationModuleOptions = {},
): Promise<BootedModule> {
  if (!existsSync(COMPILED)) throw new Error('the plugin is not built: run "npm run build" first');
  const database = { clientUrl, schema: 'public' };
  const connection = createPgConnection(database);
  const modules = {
    [MODULE]: { resolve: fileURLToPath(COMPILED), options: { database, ...options } },
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
  const service = app.modules[MODULE];
  if (!isCertificationService(service)) throw new Error('the certification module did not load');
  return {
    service,
    migrate: () => app.runMigrations(),
    revert: () => app.revertMigrations([MODULE]),
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
