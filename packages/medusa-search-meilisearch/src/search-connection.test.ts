import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { SearchConnection } from './search-connection';

const servers: http.Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections();
});

/** A server of this process that answers as told, and the ports that requests came from. */
async function engine(answer: (response: http.ServerResponse, count: number) => void) {
  const ports: (number | undefined)[] = [];
  const server = http.createServer((request, response) => {
    ports.push(request.socket.remotePort);
    request.resume().on('end', () => answer(response, ports.length));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const connect = (timeoutMs: number) =>
    new SearchConnection({ host: `http://127.0.0.1:${port}/engine`, apiKey: 'key', timeoutMs });
  return { ports, connect };
}

function keepBusy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test('searches one after the other share a connection', async () => {
  const { ports, connect } = await engine((response) => response.end('{"a":"ấ"}'));
  const connection = connect(1000);
  for (let round = 0; round < 3; round += 1) {
    expect(await connection.post('multi-search', { q: 'mật ong' })).toEqual({ a: 'ấ' });
  }
  expect(new Set(ports).size).toBe(1);
});

test('a kept connection that the server has closed is replaced', async () => {
  const { ports, connect } = await engine((response, count) => {
    if (count === 2) response.socket?.destroy();
    else response.end('{}');
  });
  const connection = connect(1000);
  await connection.post('multi-search', {});
  expect(await connection.post('multi-search', {})).toEqual({});
  expect(ports).toHaveLength(3);
});

test('an answer that came while this process was busy is no timeout', async () => {
  const { connect } = await engine((response) => {
    response.end('{"late":false}');
    keepBusy(120);
  });
  expect(await connect(50).post('multi-search', {})).toEqual({ late: false });
});

test('a server that is silent is given up', async () => {
  const { connect } = await engine(() => undefined);
  await expect(connect(50).post('multi-search', {})).rejects.toMatchObject({
    code: 'search_timeout',
  });
});
