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

export interface BootedLetters {
  /** Of the provider of letters. */
  letters: Readonly<Record<string, string>>;
  /** Other providers, as Medusa's configuration takes them. */
  others: readonly object[];
  /** Of the plugin. */
  plugin: object;
}

/** Medusa's notifications with the provider of letters on an empty database, without the rest of Medusa. */
export async function bootLetters(
  clientUrl: string,
  options: BootedLetters,
): Promise<{ container: MedusaContainer; close(): Promise<void> }> {
  const migrating = await start(clientUrl, options);
  await migrating.app.runMigrations();
  await migrating.close();
  const { app, close } = await start(clientUrl, options);
  const container = createMedusaContainer();
  container.register({
    [Modules.NOTIFICATION]: asValue(app.modules[Modules.NOTIFICATION]),
    [ContainerRegistrationKeys.LOGGER]: asValue(SILENT),
    [ContainerRegistrationKeys.CONFIG_MODULE]: asValue({
      plugins: [{ resolve: 'medusa-plugin-marketplace', options: options.plugin }],
    }),
  });
  return { container, close };
}

async function start(clientUrl: string, { letters, others }: BootedLetters) {
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
            options: { channels: ['email'], ...letters },
          },
          ...others,
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
