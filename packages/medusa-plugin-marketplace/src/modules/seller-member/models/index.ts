export { Invitation } from './invitation';
export { Member } from './member';
export { OneTimeCode } from './one-time-code';
export { RequestKey } from './request-key';
