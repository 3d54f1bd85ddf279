import { Module } from '@medusajs/framework/utils';
import QuestionModuleService from './service';

export const QUESTION_MODULE = 'seller_question';

export default Module(QUESTION_MODULE, { service: QuestionModuleService });
export type { QuestionPage } from './operations/find-questions';
export { default as QuestionModuleService } from './service';
export type { NewQuestion, QuestionRow } from './types';
