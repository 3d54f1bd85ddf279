import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateApiKeysWorkflow,
  updateSalesChannelsWorkflow,
} from '@medusajs/medusa/core-flows';
import { firstOf } from './first-of';

const NAME = 'Chợ Phiên';
const KEY_TITLE = 'Cửa hàng Chợ Phiên';

/** The channel that Medusa makes at its first start, under our name; a new one where there is none. */
export async function setUpSalesChannel(container: MedusaContainer): Promise<string> {
  const [channel] = await container
    .resolve(Modules.SALES_CHANNEL)
    .listSalesChannels({}, { take: 1, order: { created_at: 'ASC' } });
  if (!channel) {
    const { result } = await createSalesChannelsWorkflow(container).run({
      input: { salesChannelsData: [{ name: NAME }] },
    });
    return firstOf(result, 'sales channel').id;
  }
  if (channel.name !== NAME) {
    await updateSalesChannelsWorkflow(container).run({
      input: { selector: { id: channel.id }, update: { name: NAME, description: '' } },
    });
  }
  return channel.id;
}

/** The key that the storefront calls with, linked to the channel. Answers the token. */
export async function setUpPublishableKey(
  container: MedusaContainer,
  salesChannelId: string,
): Promise<string> {
  const keys = await container
    .resolve(Modules.API_KEY)
    .listApiKeys({ type: 'publishable' }, { order: { created_at: 'ASC' } });
  const found = keys.find(({ revoked_at }) => !revoked_at);
  const key = found ?? (await createKey(container));
  if (key.title !== KEY_TITLE) {
    await updateApiKeysWorkflow(container).run({
      input: { selector: { id: key.id }, update: { title: KEY_TITLE } },
    });
  }
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: key.id, add: [salesChannelId] },
  });
  return key.token;
}

async function createKey(container: MedusaContainer) {
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: KEY_TITLE, type: 'publishable', created_by: '' }] },
  });
  return firstOf(result, 'API key');
}
