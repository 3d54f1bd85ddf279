import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { OFFLINE_POLICY, offlinePage, offlineVersion } from './offline-page';

test.each(['vi', 'en'] as const)(
  'the %s page allows its own style and script, and has no more',
  (locale) => {
    const html = offlinePage(locale);
    expect(html).toContain(`<html lang="${locale}">`);
    for (const tag of ['style', 'script']) {
      const inner = [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))];
      expect(inner).toHaveLength(1);
      const hash = createHash('sha256')
        .update(inner[0]?.[1] ?? '')
        .digest('base64');
      expect(OFFLINE_POLICY).toContain(`${tag}-src 'sha256-${hash}'`);
    }
    expect(html).not.toMatch(/ (?:src|style|on\w+)=/);
  },
);

test('the version is stable', () => {
  expect(offlineVersion()).toMatch(/^[0-9a-f]{12}$/);
  expect(offlineVersion()).toBe(offlineVersion());
});
