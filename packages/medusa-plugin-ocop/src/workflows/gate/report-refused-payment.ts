import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import type { CompletionRefusal } from './completion-refusal';

/** What is paid on delivery, or sent after it was ordered: nothing was paid that somebody would have to look after. */
const PAID_AFTERWARDS = /^pp_(system|vietqr)_/;

/**
 * A payment arrived for a cart that cannot become an order, and was given back: mostly by a webhook,
 * when no buyer is there to read why. Operators find it under the bell of the admin, and in the log.
 * Never throws: the refusal stands whether or not it could be reported.
 */
export async function reportRefusedPayment(
  container: MedusaContainer,
  cartId: string,
  refusal: CompletionRefusal,
  providerIds: readonly string[],
): Promise<void> {
  const providers = providerIds.filter((id) => !PAID_AFTERWARDS.test(id));
  if (providers.length === 0) return;
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  logger.warn(
    `ocop: payment for ${cartId} (${providers.join(', ')}) given back: ${refusal.message}`,
  );
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to: '',
      channel: 'feed',
      template: 'admin-ui',
      idempotency_key: `ocop-refused-payment-${cartId}-${Date.now()}`,
      data: {
        title: 'Đã trả lại tiền: giỏ hàng không thành đơn',
        description: `Giỏ ${cartId}: ${refusal.message}`,
      },
    });
  } catch (error) {
    logger.warn(`ocop: the refused payment for ${cartId} is in no feed: ${String(error)}`);
  }
}
