import en from './en.json';
import vi from './vi.json';

/** Read by Medusa's admin: language → namespace → texts. */
export default { en: { marketplace: en }, vi: { marketplace: vi } };
