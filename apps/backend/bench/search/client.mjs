import http from 'node:http';

const agent = new http.Agent({ keepAlive: true });

/**
 * A request over kept connections, by Node's own client: `fetch` would take processor time from what is
 * measured, on the same machine.
 * @param {import('./contenders.mjs').Target} target
 * @param {string} method
 * @param {string} path
 * @param {unknown} [json]
 * @returns {Promise<{ headers: import('node:http').IncomingHttpHeaders }>}
 */
export function send({ url, publishableKey }, method, path, json) {
  return new Promise((resolve, reject) => {
    const headers = {
      'x-publishable-api-key': publishableKey,
      ...(json ? { 'content-type': 'application/json' } : {}),
    };
    const request = http.request(new URL(path, url), { agent, method, headers }, (response) => {
      response.on('error', reject);
      response.on('end', () =>
        response.statusCode === 200
          ? resolve({ headers: response.headers })
          : reject(new Error(`${path} answered ${response.statusCode}`)),
      );
      response.resume();
    });
    request.on('error', reject);
    request.end(json ? JSON.stringify(json) : undefined);
  });
}
