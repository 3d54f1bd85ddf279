export { AuthorityRequest } from './authority-request';
export { AuthorityRequestEvent } from './authority-request-event';
export { AuthorityRequestFile } from './authority-request-file';
