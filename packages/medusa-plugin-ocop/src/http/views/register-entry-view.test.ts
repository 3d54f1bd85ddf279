import { describe, expect, it } from 'vitest';
import { hashEntry } from '../../modules/certification';
import { registerEntryView } from './register-entry-view';
import { event } from './testing/records';

describe('registerEntryView', () => {
  it.each([
    ['with a decision', event({ type: 'revoked', reason_code: 'not_as_dossier', note: 'Vì sao?' })],
    ['without one', event({ type: 'lapsed', decision: null })],
  ])('publishes all that the hash covers (%s)', (_name, entry) => {
    const { hash: _unknown, ...covered } = registerEntryView(entry);
    const hash = hashEntry(covered);
    const { hash: published, ...fields } = registerEntryView({ ...entry, hash });
    expect(hashEntry(fields)).toBe(published);
    expect(hashEntry({ ...fields, note: 'đổi' })).not.toBe(published);
  });

  it('keeps who entered it out of the public feed', () => {
    const entry = { ...event(), actor: 'admin:user_1' };
    expect(JSON.stringify(registerEntryView(entry))).not.toContain('user_1');
  });
});
