import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { asValue } from '@medusajs/framework/awilix';
import type { MedusaContainer } from '@medusajs/framework/types';
import {
  ContainerRegistrationKeys,
  createMedusaContainer,
  ModuleProvider,
  Modules,
} from '@medusajs/framework/utils';
import { createDatabase, dropDatabase, runSql, serverAt } from 'local-services';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, inject, it, vi } from 'vitest';
import type * as ShortTexts from '../../src/providers/short-texts';
import type * as Queueing from '../../src/workflows/letters/queue-letter';
import type * as Telling from '../../src/workflows/letters/queue-short';
import type * as Retrying from '../../src/workflows/letters/retry-letters';
import { bootLetters } from '../setup/boot-letters';

// As they are published, like the provider: two copies of one schema are refused. Types are there unbuilt.
const compiled = createRequire(import.meta.url);
const LETTERS = '../../.medusa/server/src/workflows/letters';
const { queueLetter }: typeof Queueing = compiled(`${LETTERS}/queue-letter`);
const { queueShort }: typeof Telling = compiled(`${LETTERS}/queue-short`);
const { ShortTextsService }: typeof ShortTexts = compiled(
  '../../.medusa/server/src/providers/short-texts',
);
const { retryLetters }: typeof Retrying = compiled(`${LETTERS}/retry-letters`);

const MINUTE = 60_000;
const server = serverAt(inject('adminUrl'));
const name = `marketplace_letters_${randomBytes(6).toString('hex')}`;

let container: MedusaContainer;
let close: () => Promise<void>;
let isAway = false;
const received: string[] = [];
const texts: ShortTexts.ShortText[] = [];

/** A service of texts that sends nothing and remembers all. */
class StandInService extends ShortTextsService {
  static override identifier = 'stand-in';

  protected async sendText(text: ShortTexts.ShortText): Promise<string> {
    if (isAway) throw new Error('come again later');
    texts.push(text);
    return `text_${texts.length}`;
  }
}

const mail = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onConnect: (_session, done) => done(isAway ? new Error('come again later') : null),
  onData: (stream, _session, done) => {
    text(stream).then((source) => {
      received.push(/^Message-ID: (\S+)/m.exec(source)?.[1] ?? '');
      done();
    }, done);
  },
});

beforeAll(async () => {
  mail.listen(0, '127.0.0.1');
  await once(mail.server, 'listening');
  const { port } = mail.server.address() as AddressInfo;
  await createDatabase(server, name);
  const letters = { smtpUrl: `smtp://127.0.0.1:${port}`, from: 'Chợ Phiên <thu@cho.example.vn>' };
  const standIn = {
    resolve: ModuleProvider(Modules.NOTIFICATION, { services: [StandInService] }),
    id: 'texts',
    options: { channels: ['sms'] },
  };
  const plugin = { shortChannels: ['sms'] };
  const booted = await bootLetters(server.url(name), { letters, others: [standIn], plugin });
  container = booted.container;
  close = booted.close;
});

afterAll(async () => {
  await close();
  await new Promise<void>((resolve) => mail.close(() => resolve()));
  await dropDatabase(server, name);
});

beforeEach(async () => {
  isAway = false;
  received.length = 0;
  texts.length = 0;
  await runSql(server.url(name), 'delete from notification');
});

const seller = { seller_name: 'HTX Suối Giàng', link: 'https://cho.example.vn/ban-hang' };

function queue(key: string): void {
  queueLetter(container, { to: 'mai@example.vn', name: 'approved', fields: seller, key });
}

async function states(): Promise<string[]> {
  const letters = await container
    .resolve(Modules.NOTIFICATION)
    .listNotifications({}, { order: { created_at: 'ASC', id: 'ASC' } });
  return letters.map(({ status }) => status);
}

async function until(expected: string[]): Promise<void> {
  await vi.waitFor(async () => expect(await states()).toEqual(expected), { timeout: 20_000 });
}

const later = (minutes: number) => new Date(Date.now() + minutes * MINUTE);

it('a letter is sent once, however often it is asked for', async () => {
  queue('approved:1');
  await until(['success']);
  queue('approved:1');
  queue('approved:2');
  await until(['success', 'success']);
  expect(received).toHaveLength(2);
  expect(new Set(received).size).toBe(2);
});

it('one that could not be sent is tried again until it has left, and not after', async () => {
  isAway = true;
  queue('approved:3');
  await until(['failure']);
  await retryLetters(container, later(0));
  expect(await states()).toEqual(['failure']);
  await retryLetters(container, later(1.5));
  expect(await states()).toEqual(['failure', 'failure']);
  isAway = false;
  await retryLetters(container, later(5));
  expect(await states()).toEqual(['failure', 'failure', 'success']);
  expect(received).toHaveLength(1);
  for (const minutes of [10, 30, 600]) await retryLetters(container, later(minutes));
  expect(received).toHaveLength(1);
});

it('is given up after six attempts, and when it is of no use any more', async () => {
  isAway = true;
  queue('approved:4');
  queueLetter(container, {
    to: 'mai@example.vn',
    name: 'sign_in_code',
    fields: { code: '048213', minutes: 10 },
    key: 'sign-in-code:1',
  });
  await until(['failure', 'failure']);
  for (let attempt = 0; attempt < 9; attempt += 1) await retryLetters(container, later(1200));
  expect(await states()).toHaveLength(1 + 6);
});

it('one that a process was sending when it ended is sent by another', async () => {
  queue('approved:5');
  await until(['success']);
  await runSql(server.url(name), "update notification set status = 'pending'");
  await retryLetters(container, later(1));
  expect(received).toHaveLength(1);
  await retryLetters(container, later(6));
  // As the one before may have left: a mailbox shows both as one.
  expect(received).toHaveLength(2);
  expect(new Set(received).size).toBe(1);
  await retryLetters(container, later(20));
  expect(received).toHaveLength(2);
});

const confirmed = (key: string, phone: string | null = '0912 345 678') =>
  queueShort(container, {
    phone,
    name: 'order_confirmed',
    fields: { ...seller, number: 1024 },
    locale: 'vi',
    key,
  });

it('who left a phone alone is told by the way that the shop has to phones, once', async () => {
  confirmed('order:1');
  await until(['success']);
  confirmed('order:1');
  confirmed('order:2', null);
  confirmed('order:3', 'không có');
  confirmed('order:4');
  await until(['success', 'success']);
  expect(texts.map(({ channel, to, name: of }) => [channel, to, of])).toEqual([
    ['sms', '+84912345678', 'order_confirmed'],
    ['sms', '+84912345678', 'order_confirmed'],
  ]);
  expect(texts[0]?.text).toBe(
    `Cho Phien: Nguoi ban da nhan don 1024 va dang chuan bi gui. ${seller.link}`,
  );
  expect(received).toEqual([]);
});

it('a text that could not be sent is tried again like a letter', async () => {
  isAway = true;
  confirmed('order:5');
  await until(['failure']);
  isAway = false;
  await retryLetters(container, later(1.5));
  expect(await states()).toEqual(['failure', 'success']);
  expect(texts).toHaveLength(1);
});

it('nobody is told by phone where there is no way to phones', async () => {
  const without = createMedusaContainer({}, container);
  without.register({ [ContainerRegistrationKeys.CONFIG_MODULE]: asValue({ plugins: [] }) });
  queueShort(without, {
    phone: '0912345678',
    name: 'order_confirmed',
    fields: { ...seller, number: 1024 },
    locale: 'vi',
    key: 'order:6',
  });
  confirmed('order:7');
  await until(['success']);
});
