import type { ConfigModule, MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';

const PLUGIN = 'medusa-plugin-ocop';

/** The options that the application's configuration gives this plugin, as they stand there. */
export function pluginOptions(container: MedusaContainer): Record<string, unknown> {
  const config = container.resolve<ConfigModule>(ContainerRegistrationKeys.CONFIG_MODULE, {
    allowUnregistered: true,
  });
  const plugin = config?.plugins?.find(
    (entry) => (typeof entry === 'string' ? entry : entry.resolve) === PLUGIN,
  );
  return typeof plugin === 'object' ? (plugin.options ?? {}) : {};
}
