import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from '@medusajs/framework/types';
import { AbstractNotificationProviderService } from '@medusajs/framework/utils';
import { isShortChannel, type ShortChannel } from '../../kernel/short-channel';
import { renderShort } from '../../letters';

/** A text on its way to a phone. */
export interface ShortText {
  channel: ShortChannel;
  /** `+84912345678` */
  to: string;
  text: string;
  /** What it is about, and what it is told: for services that keep texts of their own under names (Zalo ZNS). */
  name: string;
  data: unknown;
}

/**
 * What a provider of Zalo or SMS extends: a provider of Medusa's own Notification Module, of which all but the sending is
 * here. It is registered with its channel (`channels: ['sms']`), and the plugin's option `shortChannels` names it.
 */
export abstract class ShortTextsService extends AbstractNotificationProviderService {
  /** Sends one text, and answers the service's id of it. @throws where it was not taken: it is tried again */
  protected abstract sendText(text: ShortText): Promise<string>;

  override async send({
    to,
    channel,
    template,
    data,
  }: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    if (!isShortChannel(channel)) throw new Error(`${channel} is no channel of short texts`);
    const text = renderShort(channel, template, data);
    return { id: await this.sendText({ channel, to, text, name: template, data }) };
  }
}
