import { expect, inject, it } from 'vitest';
it('boots', async () => { expect((await fetch(inject('sharedBackend').url + '/health')).status).toBe(200); });
