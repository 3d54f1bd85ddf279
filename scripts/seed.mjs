import './lib/require-node.mjs';
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';
import { localEnvironment } from './lib/demo-environment.mjs';
import { openDatabase } from './lib/local-database.mjs';
import { loadLocalServices } from './lib/local-services.mjs';
import { migrate } from './lib/prepare-database.mjs';
import { runCommand } from './lib/shutdown.mjs';

const SCALES = { demo: 'seed-demo', national: 'seed-national' };

/** Loads data into the demo's database (or that of DATABASE_URL): `npm run seed -- --scale national`. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { scale: { type: 'string', default: 'demo' } } });
  const script = SCALES[values.scale];
  if (!script) throw new Error(`--scale takes one of: ${Object.keys(SCALES).join(', ')}`);
  const services = await loadLocalServices();
  await build(services, 'Build', ['backend']);
  const { databaseUrl } = await openDatabase(services, 'cho_phien_demo');
  const env = localEnvironment('demo');
  await migrate(services, { databaseUrl, env });
  console.log(`• Data: ${values.scale}`);
  // Its own progress goes to the terminal: the national catalogue takes a while.
  await services.runMedusa(['exec', `./src/scripts/${script}.js`], { databaseUrl, env });
});
