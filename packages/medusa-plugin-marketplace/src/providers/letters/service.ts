import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from '@medusajs/framework/types';
import { AbstractNotificationProviderService } from '@medusajs/framework/utils';
import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { renderLetter } from '../../letters';

const optionsSchema = z.object({
  /** `smtp://user:password@host:port` or `smtps://…`; without it letters are kept and leave for nowhere. */
  smtpUrl: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Who writes: `Chợ Phiên <thu@example.vn>`. */
  from: z.string().min(3).optional(),
});

const messageKey = z.object({ key: z.string() });

/** Nobody waits for a letter, and no connection stays open for ever. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Letters by SMTP where there is a server for them; else Medusa's notifications are all that keeps them. */
export class LettersService extends AbstractNotificationProviderService {
  static override identifier = 'letters';

  private readonly from: string;
  private readonly transport;

  /** @throws ZodError where the options are not what they should be; Error where nobody writes */
  constructor(_container: object, options: unknown) {
    super();
    const { smtpUrl, from } = optionsSchema.parse(options);
    if (smtpUrl && !from) throw new Error('letters by SMTP need a sender: MAIL_FROM');
    this.from = from ?? '';
    this.transport = smtpUrl ? createTransport({ url: smtpUrl, ...TIMEOUTS }) : null;
  }

  /** Answers the id of the message where it has left, and none where it is kept only. */
  override async send({
    to,
    template,
    data,
  }: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const letter = renderLetter(template, data);
    if (!this.transport) return {};
    const { messageId } = await this.transport.sendMail({
      ...letter,
      from: this.from,
      // An address is one address, whatever signs are in it.
      to: { name: '', address: to },
      messageId: this.messageId(messageKey.parse(data).key),
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return { id: messageId };
  }

  /** The same letter sent again is the same message, which mailboxes show once. */
  private messageId(key: string): string {
    const host = /@([\w.-]+)/.exec(this.from)?.[1] ?? 'localhost';
    return `<${Buffer.from(key).toString('base64url')}@${host}>`;
  }
}
