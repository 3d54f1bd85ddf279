/** What an application or another plugin takes of this plugin's HTTP: how errors become answers. */
export {
  composeErrorMappers,
  type ErrorAnswer,
  type ErrorMapper,
} from './errors/compose-error-mappers';
export { ocopErrors } from './errors/ocop-errors';
