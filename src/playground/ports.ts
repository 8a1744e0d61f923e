import { createServer } from 'node:net';
import { StartError } from './start-error.ts';

const canListen = async (port: number, host: string | undefined): Promise<boolean> =>
  await new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });

/**
 * Checks that every port is free, on loopback and on all interfaces: a playground that finds its port taken silently takes
 * another one. Throws `StartError` naming the first that is taken and the variable that changes it.
 */
export const checkPorts = async (
  ports: readonly { readonly port: number; readonly variable: string }[],
): Promise<void> => {
  for (const { port, variable } of ports) {
    const free = (await canListen(port, undefined)) && (await canListen(port, '127.0.0.1'));
    if (!free) throw new StartError(`port ${port} is taken: stop what uses it, or choose another with ${variable}`);
  }
};
