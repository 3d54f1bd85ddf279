import { expect } from 'vitest';
import { journey } from '../support/journey';
import { weighFirstLoad } from '../support/page-weight';
import { isListed } from '../support/register';

/** What a first visit may cost in scripts: 120 kB, compressed as the server sends them. */
const MOST_SCRIPT_BYTES = 120_000;

journey(
  'search and product are light on a first visit and hold still',
  async ({ operator, visit }) => {
    const [certificate] = (await operator.certificates('in_force')).filter(isListed);
    if (!certificate) throw new Error('the demo has no certificates');
    for (const address of ['/', '/tim-kiem?q=mat+ong', `/san-pham/${certificate.product.handle}`]) {
      const { scriptBytes, layoutShift } = await weighFirstLoad(await visit(), address);
      expect(scriptBytes, `scripts of ${address} were seen`).toBeGreaterThan(0);
      expect(scriptBytes, `scripts of ${address}`).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
      expect(layoutShift, `layout shift of ${address}`).toBe(0);
    }
  },
);
