import { Command } from 'commander';

await new Command('bench').description('The benchmarks of Wegwijzer.').parseAsync(process.argv);
