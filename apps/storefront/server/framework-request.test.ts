import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { askWhole } from './framework-request.mjs';

function asked(url: string): Record<string, unknown> {
  const headers = { rsc: '1', 'next-router-prefetch': '1', accept: '*/*' };
  askWhole({ url, headers } as unknown as IncomingMessage);
  return headers;
}

test('the framework gets its parts at the desk, and whole pages in the shop', () => {
  expect(asked('/ban-hang/quet-ma?_rsc=1')).toMatchObject({ rsc: '1' });
  expect(asked('/en/ban-hang')).toMatchObject({ rsc: '1' });
  expect(asked('/tim-kiem?q=/ban-hang')).toEqual({ accept: '*/*' });
});
