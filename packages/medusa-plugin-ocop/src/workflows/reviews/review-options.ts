import type { MedusaContainer } from '@medusajs/framework/types';
import { z } from '@medusajs/framework/zod';
import { pluginOptions } from '../../kernel/plugin-options';

const optionsSchema = z.object({
  /** Days after it was sent from which a parcel may be reviewed although nobody recorded that it was delivered. */
  daysWithoutDelivery: z.number().int().min(0).max(365).default(7),
});

/**
 * The plugin's `reviews` options, completed.
 * @throws ZodError where an option has the wrong type.
 */
export function readReviewOptions(container: MedusaContainer): z.output<typeof optionsSchema> {
  return optionsSchema.parse(pluginOptions(container).reviews ?? {});
}
