import {
  addToCartWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  updateLineItemInCartWorkflow,
} from '@medusajs/medusa/core-flows';
import { attachGuards } from 'medusa-plugin-ocop/workflows';

attachGuards(createCartWorkflow);
attachGuards(addToCartWorkflow);
attachGuards(updateLineItemInCartWorkflow);
attachGuards(completeCartWorkflow);
