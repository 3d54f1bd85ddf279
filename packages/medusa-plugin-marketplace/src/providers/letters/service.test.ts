import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, it } from 'vitest';
import { LettersService } from './service';

interface Received {
  from: string;
  to: string[];
  source: string;
}

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** A real mail server, which keeps what it is given. */
async function mailServer(refuse = false): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refuse ? new Error('no such mailbox') : null),
    onData: (stream, { envelope }, done) => {
      text(stream).then((source) => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        received.push({ from, to: envelope.rcptTo.map(({ address }) => address), source });
        done();
      }, done);
    },
  });
  const { server: socket } = server;
  server.listen(0, '127.0.0.1');
  await once(socket, 'listening');
  closing.push(() => new Promise((resolve) => server.close(() => resolve())));
  const { port } = socket.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, received };
}

const code = {
  to: 'mai@example.vn',
  channel: 'email',
  template: 'sign_in_code',
  data: { locale: 'vi', fields: { code: '048213', minutes: 10 }, key: 'sign-in-code:1' },
};
const from = 'Chợ Phiên <thu@cho.example.vn>';

it('hands a letter to the mail server, as text and as a page, under one id however often', async () => {
  const { url, received } = await mailServer();
  const service = new LettersService({}, { channels: ['email'], smtpUrl: url, from });
  const first = await service.send(code);
  const again = await service.send(code);
  expect(again.id).toBe(first.id);
  expect(received).toHaveLength(2);
  expect(received[0]).toMatchObject({ from: 'thu@cho.example.vn', to: ['mai@example.vn'] });
  const source = received[0]?.source ?? '';
  expect(source).toContain(`Message-ID: ${first.id}`);
  expect(source).toMatch(/^Subject: =\?UTF-8\?/m);
  expect(source).toContain('multipart/alternative');
  expect(source).toContain('048213');
});

it('sends to one address, whatever is in it', async () => {
  const { url, received } = await mailServer();
  const service = new LettersService({}, { smtpUrl: url, from });
  await service.send({ ...code, to: 'mai@example.vn, lan@example.vn' }).catch(() => undefined);
  expect(received.flatMap(({ to }) => to)).not.toContain('lan@example.vn');
});

it('fails where the server refuses, and where there is none', async () => {
  const { url } = await mailServer(true);
  const refused = new LettersService({}, { smtpUrl: url, from });
  await expect(refused.send(code)).rejects.toThrow('no such mailbox');
  const nobody = new LettersService({}, { smtpUrl: 'smtp://127.0.0.1:1', from });
  await expect(nobody.send(code)).rejects.toThrow();
});

it('keeps letters only, where no server is named', async () => {
  const service = new LettersService({}, { channels: ['email'] });
  expect(await service.send(code)).toEqual({});
});

it('says what is missing before anything is sent', () => {
  expect(() => new LettersService({}, { smtpUrl: 'smtp://127.0.0.1:25' })).toThrow('MAIL_FROM');
  expect(() => new LettersService({}, { smtpUrl: 'http://127.0.0.1', from })).toThrow();
});
