export { OrderCase } from './order-case';
export { OrderCaseEvent } from './order-case-event';
export { OrderCasePhoto } from './order-case-photo';
