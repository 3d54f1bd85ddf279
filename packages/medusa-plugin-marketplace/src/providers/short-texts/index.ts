export { type ShortText, ShortTextsService } from './service';
