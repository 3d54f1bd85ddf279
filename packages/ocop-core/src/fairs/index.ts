export * from './booth-quotas.js';
export * from './fair-eligibility.js';
export * from './fair-events.js';
export * from './fair-state.js';
export * from './fair-words.js';
export * from './waiting-list.js';
