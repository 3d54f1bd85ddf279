export { Question } from './question';
