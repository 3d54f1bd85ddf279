import { stripeKeys } from './stripe';

type ModuleList = { resolve: string; options?: Record<string, unknown> }[];

/**
 * Letters to people by SMTP where SMTP_URL says so (`smtp://user:password@host:587`), written by MAIL_FROM;
 * without it they are kept for operators to read, and leave for nowhere.
 */
export function letterModules(env: NodeJS.ProcessEnv): ModuleList {
  const { SMTP_URL: smtpUrl, MAIL_FROM: from } = env;
  if (smtpUrl && !from) throw new Error('MAIL_FROM must be set when SMTP_URL is');
  return [
    {
      resolve: '@medusajs/medusa/notification',
      options: {
        providers: [
          {
            resolve: '@medusajs/medusa/notification-local',
            id: 'local',
            options: { name: 'Local Notification Provider', channels: ['feed'] },
          },
          {
            resolve: 'medusa-plugin-marketplace/providers/letters',
            id: 'letters',
            options: {
              channels: ['email'],
              ...(smtpUrl ? { smtpUrl } : {}),
              ...(from ? { from } : {}),
            },
          },
        ],
      },
    },
  ];
}

/** Options of medusa-plugin-marketplace. */
export function marketplaceOptions(
  env: NodeJS.ProcessEnv,
  storefrontUrl: string,
): Record<string, unknown> {
  const { BANK_NOTICE_SECRET: bankNoticeSecret, SMTP_URL } = env;
  const stripe = stripeKeys(env);
  return {
    storefrontUrl,
    lettersLeave: Boolean(SMTP_URL),
    ...(bankNoticeSecret ? { bankNoticeSecret } : {}),
    ...(stripe ? { stripe } : {}),
  };
}
