import {
  addToCartWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  updateLineItemInCartWorkflow,
} from '@medusajs/medusa/core-flows';
import { noteNewOrder, refuseSeveralSellers } from 'medusa-plugin-marketplace/workflows';
import { attachGuards } from 'medusa-plugin-ocop/workflows';

attachGuards(createCartWorkflow);
attachGuards(addToCartWorkflow);
attachGuards(updateLineItemInCartWorkflow);
attachGuards(completeCartWorkflow, {
  validate: [{ invoke: refuseSeveralSellers }],
  orderCreated: [noteNewOrder],
});
