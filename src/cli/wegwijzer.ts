import { Command, CommanderError } from 'commander';
import { ConfigError } from '../config.ts';
import { StorageError } from '../storage/storage-error.ts';
import { askCommand } from './ask.ts';
import { boxCommand } from './box.ts';
import { campaignCommand } from './campaign.ts';
import { CommandError } from './command-error.ts';
import { keysCommand } from './keys.ts';
import { estimateCommand } from './estimate.ts';
import { packageCommand } from './package.ts';
import { printRemark } from './print.ts';
import { publicationCommand } from './publication.ts';
import { publishCommand } from './publish.ts';
import { questionnaireCommand } from './questionnaire.ts';
import { rehearseCommand } from './rehearse.ts';
import { sampleCommand } from './sample.ts';
import { signpostsCommand } from './signposts.ts';
import { waveCommand } from './wave.ts';

const program = new Command('wegwijzer')
  .description('The command line of Wegwijzer: for the statistician, the HR sender and the administrator.')
  .showHelpAfterError('(add --help for what this command takes)')
  .exitOverride();

program.addCommand(questionnaireCommand());
program.addCommand(keysCommand());
program.addCommand(boxCommand());
program.addCommand(estimateCommand());
program.addCommand(publishCommand());
program.addCommand(publicationCommand());
program.addCommand(askCommand());

program.addCommand(sampleCommand());
program.addCommand(campaignCommand());
program.addCommand(waveCommand());
program.addCommand(signpostsCommand());
program.addCommand(packageCommand());
program.addCommand(rehearseCommand());

const neverExit = (command: Command): void => {
  command.exitOverride();
  command.commands.forEach(neverExit);
};
for (const command of program.commands) neverExit(command);

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof CommandError || error instanceof ConfigError || error instanceof StorageError) {
    printRemark(`wegwijzer: ${error.message}`);
    process.exitCode = 1;
  } else throw error;
}
