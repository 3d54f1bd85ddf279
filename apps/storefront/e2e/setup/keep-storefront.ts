import { createServer } from 'node:http';
import { freePort, type StorefrontOptions, startStorefront } from 'local-services';

interface KeptStorefront {
  url: string;
  /** `POST …/off` kills the storefront as `kill -9` does, `POST …/on` starts it again. */
  powerUrl: string;
  stop(): Promise<void>;
}

/**
 * Starts a storefront that journeys can kill: they run in processes that come and go, and what they
 * started would go with them.
 */
export async function keepStorefront(options: StorefrontOptions): Promise<KeptStorefront> {
  let storefront = await startStorefront(options);
  const turn = async (path: string | undefined) => {
    if (path === '/off') {
      storefront.kill('SIGKILL');
      await storefront.exited;
    } else if (path === '/on') {
      storefront = await startStorefront(options);
    } else {
      throw new Error(`on or off, not ${path}`);
    }
  };
  const power = createServer((request, response) => {
    turn(request.url).then(
      () => response.end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  const port = await freePort();
  await new Promise<void>((resolve) => power.listen(port, 'localhost', resolve));
  return {
    url: storefront.url,
    powerUrl: `http://localhost:${port}`,
    stop: async () => {
      power.close();
      await storefront.stop();
    },
  };
}
