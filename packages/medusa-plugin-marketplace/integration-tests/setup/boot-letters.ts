import { fileURLToPath } from 'node:url';
import { asValue } from '@medusajs/framework/awilix';
import { MedusaApp, MedusaModule } from '@medusajs/framework/modules-sdk';
import type { MedusaContainer } from '@medusajs/framework/types';
import {
  ContainerRegistrationKeys,
  createMedusaContainer,
  createPgConnection,
  Modules,
} from '@medusajs/framework/utils';

const nothing = () => undefined;
const SILENT = { info: nothing, warn: nothing, error: nothing, debug: nothing, log: nothing };
const PROVIDER = new URL('../../.medusa/server/src/providers/letters', import.meta.url);

/** Medusa's notifications with the provider of letters on an empty database, without the rest of Medusa. */
export async function bootLetters(
  clientUrl: string,
  options: Readonly<Record<string, string>>,
): Promise<{ container: MedusaContainer; close(): Promise<void> }> {
  const migrating = await start(clientUrl, options);
  await migrating.app.runMigrations();
  await migrating.close();
  const { app, close } = await start(clientUrl, options);
  const container = createMedusaContainer();
  container.register({
    [Modules.NOTIFICATION]: asValue(app.modules[Modules.NOTIFICATION]),
    [ContainerRegistrationKeys.LOGGER]: asValue(SILENT),
  });
  return { container, close };
}

async function start(clientUrl: string, options: Readonly<Record<string, string>>) {
  const database = { clientUrl, schema: 'public' };
  const connection = createPgConnection(database);
  const modules = {
    [Modules.NOTIFICATION]: {
      resolve: '@medusajs/medusa/notification',
      options: {
        database,
        providers: [
          {
            resolve: fileURLToPath(PROVIDER),
            id: 'letters',
            options: { channels: ['email'], ...options },
          },
        ],
      },
    },
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
  return {
    app,
    close: async () => {
      await connection.destroy();
      MedusaModule.clearInstances();
    },
  };
}
