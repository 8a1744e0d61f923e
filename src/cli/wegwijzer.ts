import { Command, CommanderError } from 'commander';
import { ConfigError } from '../config.ts';
import { CommandError } from './command-error.ts';
import { printRemark } from './print.ts';
import { publishCommand } from './publish.ts';

const program = new Command('wegwijzer')
  .description('The command line of Wegwijzer: for the statistician, the HR sender and the administrator.')
  .showHelpAfterError('(add --help for what this command takes)')
  .exitOverride();

program.addCommand(publishCommand());

for (const command of program.commands) command.exitOverride();

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof CommandError || error instanceof ConfigError) {
    printRemark(`wegwijzer: ${error.message}`);
    process.exitCode = 1;
  } else throw error;
}
