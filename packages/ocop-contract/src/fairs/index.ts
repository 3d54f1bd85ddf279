export * from './admin.js';
export { fairProblemSchema, fairStateSchema } from './facts.js';
export * from './seller.js';
export * from './shop.js';
