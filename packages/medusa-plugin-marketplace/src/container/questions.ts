import type { MedusaContainer } from '@medusajs/framework/types';
import { QUESTION_MODULE, type QuestionModuleService } from '../modules/question';

export function questionsOf(container: MedusaContainer): QuestionModuleService {
  return container.resolve<QuestionModuleService>(QUESTION_MODULE);
}
