const SERVER_REFERENCE = Symbol.for('react.server.reference');

/** How a form with such a field is sent. */
export const POSTED = ' action="" encType="multipart/form-data" method="POST"';

/**
 * The field by which a form says, without a script, which function of the server it is for, as React
 * writes it; empty where it is for none, or for one that was given arguments.
 */
export function actionField(action: unknown): string {
  if (typeof action !== 'function' || !('$$typeof' in action) || !('$$id' in action)) return '';
  if (action.$$typeof !== SERVER_REFERENCE || typeof action.$$id !== 'string') return '';
  if ('$$bound' in action && action.$$bound !== null) return '';
  return `<input type="hidden" name="$ACTION_ID_${action.$$id}"/>`;
}
