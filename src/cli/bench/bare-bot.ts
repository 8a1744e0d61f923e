import { createBareBot } from '../../channel/teams/bare.ts';
import { readConfig } from '../../config/config.ts';
import { createServer } from '../../http/server.ts';
import { createLog } from '../../log.ts';

/** The bot that the benchmark of incoming buttons measures ours beside, behind the same HTTP server. */
const config = readConfig(process.env);
const server = createServer({
  process: createBareBot(config.identity),
  ready: () => Promise.resolve(true),
  log: createLog('error'),
});
await server.listen(config.port, config.host);
process.on('SIGTERM', () => {
  void server.stop().then(() => process.exit(0));
});
