/** Ways by which short texts reach a phone, as Medusa's notifications name their channels. */
export const SHORT_CHANNELS = ['zalo', 'sms'] as const;
export type ShortChannel = (typeof SHORT_CHANNELS)[number];

/** What a text of each is at most, in characters: one SMS without marks is one that is paid for. */
export const SHORT_LENGTHS: Readonly<Record<ShortChannel, number>> = { zalo: 400, sms: 160 };

export function isShortChannel(channel: unknown): channel is ShortChannel {
  return SHORT_CHANNELS.some((known) => known === channel);
}
