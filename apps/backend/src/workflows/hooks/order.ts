import { addOrderLineItemsWorkflow, createOrderWorkflow } from '@medusajs/medusa/core-flows';
import { attachGuards } from 'medusa-plugin-ocop/workflows';

attachGuards(addOrderLineItemsWorkflow);
attachGuards(createOrderWorkflow);
