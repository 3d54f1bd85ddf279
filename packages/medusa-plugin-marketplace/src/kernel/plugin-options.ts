import type { ConfigModule, MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { ANSWER_RULE, PAY_HOURS } from 'ocop-core';
import { SHORT_CHANNELS } from './short-channel';

const PLUGIN = 'medusa-plugin-marketplace';

const optionsSchema = z.object({
  /** Where buyers and sellers find the shop: what links in letters begin with. */
  storefrontUrl: z.url().default('http://localhost:8000'),
  /** Whether letters leave the house; operators do not read then what lets somebody in. */
  lettersLeave: z.boolean().default(false),
  /** Ways to a phone for which a provider is registered, the first before others; none: nobody is told by phone. */
  shortChannels: z.array(z.enum(SHORT_CHANNELS)).default([]),
  /** What notices of banks are signed with; without it none are taken. */
  bankNoticeSecret: z.string().min(32).optional(),
  /** The operator's account at Stripe; without it nobody pays by card. */
  stripe: z.object({ apiKey: z.string().min(1), webhookSecret: z.string().min(1) }).optional(),
  /** How long sellers have to answer an order, and what follows where they do not. */
  orders: z
    .object({
      answerHours: z.number().positive().default(ANSWER_RULE.answerHours),
      giveUpHours: z.number().positive().default(ANSWER_RULE.giveUpHours),
      /** For so long a buyer's transfer is waited for. */
      payHours: z.number().positive().default(PAY_HOURS),
      silentAfter: z.number().int().positive().default(ANSWER_RULE.silentAfter),
    })
    .prefault({}),
});

export type MarketplaceOptions = z.output<typeof optionsSchema>;

/**
 * The options that the application's configuration gives this plugin, completed.
 * @throws ZodError where an option has the wrong type.
 */
export function pluginOptions(container: MedusaContainer): MarketplaceOptions {
  const config = container.resolve<ConfigModule>(ContainerRegistrationKeys.CONFIG_MODULE);
  const plugin = config.plugins?.find(
    (entry) => (typeof entry === 'string' ? entry : entry.resolve) === PLUGIN,
  );
  return optionsSchema.parse(typeof plugin === 'object' ? (plugin.options ?? {}) : {});
}
