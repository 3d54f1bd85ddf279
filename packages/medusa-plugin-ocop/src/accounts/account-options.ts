import type { MedusaContainer } from '@medusajs/framework/types';
import { z } from '@medusajs/framework/zod';
import { pluginOptions } from '../kernel/plugin-options';

const optionsSchema = z.object({
  /** Actor types that people may make themselves; all others are invited. */
  selfRegister: z.array(z.string().min(1)).default(['customer']),
});

/**
 * Whether somebody may make themselves an actor of this type, by the plugin's `accounts` options.
 * @throws ZodError where an option has the wrong type.
 */
export function mayRegisterThemselves(container: MedusaContainer, actorType: string): boolean {
  const { selfRegister } = optionsSchema.parse(pluginOptions(container).accounts ?? {});
  return actorType !== 'user' && selfRegister.includes(actorType);
}
