// Loaded by `node --import` in the servers that we start. They hold the reading end of a pipe whose
// writing end dies with the parent, however it dies: a kill -9 of the parent ends them as well.
import { Socket } from 'node:net';
import { isMainThread } from 'node:worker_threads';

const fd = Number(process.env.END_WITH_PARENT_FD);

if (isMainThread && fd > 2) {
  // Grandchildren inherit the flag, not the pipe.
  delete process.env.END_WITH_PARENT_FD;
  const parent = new Socket({ fd, readable: true, writable: false });
  parent.on('error', () => undefined);
  parent.once('close', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.kill(-process.pid, 'SIGKILL'), 5_000).unref();
  });
  parent.resume();
  parent.unref();
}
