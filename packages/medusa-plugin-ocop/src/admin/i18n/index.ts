import { chooseFirstLanguage } from '../lib/first-language';
import en from './en.json';
import vi from './vi.json';

// The admin loads this file before it looks for its language.
chooseFirstLanguage(localStorage, navigator.languages);

/** Read by Medusa's admin: language → namespace → texts. */
export default { en: { ocop: en }, vi: { ocop: vi } };
