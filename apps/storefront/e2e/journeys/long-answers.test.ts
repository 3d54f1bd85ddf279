import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { freePort, localDirectory, startStorefront } from 'local-services';
import { expect } from 'vitest';
import { journey } from '../support/journey';

/** Four times what the server gathers of a text at most. */
const PIECES = 128;
const PIECE = `<path d="${'M0 0h1v1h-1z'.repeat(5500)}"/>`;
const PATH = '/static/long.svg';

journey('a long picture is on its way while the backend still sends it', async () => {
  const cue = new EventEmitter();
  const backend = createServer(async (request, response) => {
    if (request.url !== PATH) return response.writeHead(503).end();
    response.writeHead(200, { 'content-type': 'image/svg+xml' });
    const seen = once(cue, 'seen');
    for (let index = 0; index < PIECES; index += 1) {
      if (!response.write(PIECE)) await once(response, 'drain');
    }
    await seen;
    return response.end(PIECE);
  }).listen(0, 'localhost');
  await once(backend, 'listening');
  const { port } = backend.address() as AddressInfo;
  const storefront = await startStorefront({
    port: await freePort(),
    backendUrl: `http://localhost:${port}`,
    publishableKey: 'pk_none',
    cwd: join(localDirectory, 'e2e-shop/apps/storefront'),
    env: { APP_ENV: 'demo' },
  });
  try {
    const answer = await fetch(new URL(`/media${PATH}`, storefront.url), {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    const reader = answer.body?.getReader();
    let length = 0;
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      length += part.value.length;
      cue.emit('seen');
    }
    expect(length).toBe(PIECE.length * (PIECES + 1));
  } finally {
    await storefront.stop();
    backend.close();
  }
});
