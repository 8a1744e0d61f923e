import { type Command, CommanderError } from 'commander';
import { knownProblem } from '../bot/known-problem.ts';
import { CommandError } from './command-error.ts';
import { printRemark } from './print.ts';

const neverExit = (command: Command): void => {
  command.exitOverride();
  command.commands.forEach(neverExit);
};

/**
 * Runs a program of commands. Exit 0 on success, 1 on a failure that somebody can mend, said in its own words on stderr,
 * 2 on wrong use; anything else is a surprise and is thrown.
 */
export const runProgram = async (program: Command, words: readonly string[]): Promise<void> => {
  neverExit(program);
  try {
    await program.parseAsync(words);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    const problem = error instanceof CommandError ? error.message : knownProblem(error);
    if (problem === undefined) throw error;
    printRemark(`${program.name()}: ${problem}`);
    process.exitCode = 1;
  }
};
