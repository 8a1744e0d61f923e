import { seeded } from './random.ts';
import { orderSchema, setupSchema, type Said } from './teams-messages.ts';
import { startTeams } from './teams.ts';

/** The stand-in for Teams as a process of its own; it hears and speaks over the channel that its parent opened. */
const setup = setupSchema.parse(JSON.parse(process.argv[2] ?? '{}'));
const say = (said: Said): void => {
  process.send?.(said);
};

const teams = await startTeams({
  ...setup,
  random: seeded(setup.seed),
  now: () => performance.timeOrigin + performance.now(),
  arrived: (arrival) => {
    say({ arrival });
  },
});
process.on('message', (order) => {
  orderSchema.parse(order);
  say({ traffic: teams.traffic() });
});
// Whoever started it is gone: so is the rehearsal.
process.on('disconnect', () => process.exit(0));
say({ url: teams.url });
