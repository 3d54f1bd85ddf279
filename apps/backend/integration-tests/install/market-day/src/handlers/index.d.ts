import type { ErrorMapper } from 'medusa-plugin-ocop/http';
import type { HookHandler } from 'medusa-plugin-ocop/workflows';

export const limitByFair: HookHandler['invoke'];
export const bookPlace: HookHandler['invoke'];
export const freePlace: NonNullable<HookHandler['compensate']>;
export const fairErrors: ErrorMapper;
