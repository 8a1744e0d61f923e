import { Command } from 'commander';
import { askCommand } from './ask.ts';
import { auditCommand } from './audit.ts';
import { boxCommand } from './box.ts';
import { campaignCommand } from './campaign.ts';
import { exportCommand } from './export.ts';
import { keysCommand } from './keys.ts';
import { estimateCommand } from './estimate.ts';
import { packageCommand } from './package.ts';
import { publicationCommand } from './publication.ts';
import { publishCommand } from './publish.ts';
import { questionnaireCommand } from './questionnaire.ts';
import { rehearseCommand } from './rehearse.ts';
import { runProgram } from './run-program.ts';
import { sampleCommand } from './sample.ts';
import { signpostsCommand } from './signposts.ts';
import { waveCommand } from './wave.ts';

const program = new Command('wegwijzer')
  .description('The command line of Wegwijzer: for the statistician, the HR sender and the administrator.')
  .showHelpAfterError('(add --help for what this command takes)');

program.addCommand(questionnaireCommand());
program.addCommand(keysCommand());
program.addCommand(boxCommand());
program.addCommand(exportCommand());
program.addCommand(estimateCommand());
program.addCommand(publishCommand());
program.addCommand(publicationCommand());
program.addCommand(askCommand());
program.addCommand(auditCommand());

program.addCommand(sampleCommand());
program.addCommand(campaignCommand());
program.addCommand(waveCommand());
program.addCommand(signpostsCommand());
program.addCommand(packageCommand());
program.addCommand(rehearseCommand());

await runProgram(program, process.argv);
