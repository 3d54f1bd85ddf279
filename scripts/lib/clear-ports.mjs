import { assertDatabasePort } from './local-database.mjs';
import { step } from './progress.mjs';
import { runDirectory } from './root.mjs';
import { settings } from './settings.mjs';

/** Stops what a killed run left behind; then every port must be free. */
export async function clearPorts(services) {
  await step('Ports', async () => {
    const { stopped, owned } = await services.stopOrphans(runDirectory);
    if (owned.length > 0) {
      const { name, ownerPid } = owned[0];
      throw new Error(
        `This clone runs already: its ${name} was started by process ${ownerPid}. Stop that first (Ctrl-C).`,
      );
    }
    const { storefrontPort, backendPort } = settings();
    await services.assertPortFree(storefrontPort, 'STOREFRONT_PORT');
    await services.assertPortFree(backendPort, 'BACKEND_PORT');
    await assertDatabasePort(services);
    if (stopped.length > 0) return `stopped what a killed run had left: ${stopped.join(', ')}`;
  });
}
