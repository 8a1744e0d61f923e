import { once } from 'node:events';
import { createServer } from 'node:net';
import { z } from 'zod/v4';

/** A port of this machine that nothing uses now. */
export const freePort = async (): Promise<number> => {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = z.object({ port: z.number() }).parse(probe.address());
  probe.close();
  await once(probe, 'close');
  return port;
};
