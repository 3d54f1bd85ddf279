/** What happened to this plugin in the process, for its page to show. */
const JOURNAL = Symbol.for('market-day.journal');

exports.journal = globalThis[JOURNAL] ??= [];
