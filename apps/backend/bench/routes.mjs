// What one request of the public API costs: processor time of the backend, and SQL statements, with all that
// it does after its answer: `npm run bench -- routes [times]`. Every route is asked alone, one by one.
import { setTimeout as pause } from 'node:timers/promises';
import { percentile, rounded, timed } from './lib.mjs';
import { askedRoutes } from './routes/asked-routes.mjs';

const times = Number(process.argv[2] ?? 40);
const WARM = 10;
/** What an answer leaves to be done is done in this time. */
const AFTERWARDS = 500;

/** @returns {Promise<{ milliseconds: number, statements: number }>} of the backend so far */
async function meter() {
  return (await fetch(`http://127.0.0.1:${process.env.METER_PORT}`)).json();
}

/** @param {import('./routes/asked-routes.mjs').Route} route */
async function measure({ title, prepare, ask }) {
  const prepared = [];
  for (let index = 0; index < WARM + times; index += 1) prepared.push(await prepare?.());
  for (let index = 0; index < WARM; index += 1) await ask(prepared[index], index);
  await pause(AFTERWARDS);
  const before = await meter();
  const durations = [];
  for (let index = WARM; index < WARM + times; index += 1) {
    durations.push((await timed(() => ask(prepared[index], index))).milliseconds);
  }
  await pause(AFTERWARDS);
  const after = await meter();
  return {
    route: title,
    'processor ms': rounded((after.milliseconds - before.milliseconds) / times),
    'SQL statements': rounded((after.statements - before.statements) / times),
    'p50 ms': rounded(percentile(durations, 0.5)),
  };
}

const rows = [];
for (const route of await askedRoutes()) rows.push(await measure(route));
console.log(`Of one request, mean of ${times}`);
console.table(rows);
