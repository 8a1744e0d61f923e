import { Command } from 'commander';
import { loadOrganisation } from '../organisation/organisation.ts';
import { type Finding, type Findings, checkDirectory, findingText } from '../signposting/check.ts';
import { loadDirectory } from '../signposting/directory.ts';
import { CommandError } from './command-error.ts';
import { commandPlaces } from './command-places.ts';
import { printJson, printLine } from './print.ts';

const lineOf = (finding: Finding): string => `${finding.department ?? 'everybody'}: ${findingText(finding)}`;

const findingsIn = (content: string): Findings => {
  const departments = loadOrganisation(content).departments.map(({ id }) => id);
  return checkDirectory(loadDirectory(content), departments, Date.now());
};

const show = ({ failures, remarks, withExamples }: Findings): void => {
  for (const failure of failures) printLine(`NO CONFIDENTIAL ROUTE  ${lineOf(failure)}`);
  for (const remark of remarks) printLine(`to check  ${lineOf(remark)}`);
  for (const department of withExamples) printLine(`demo      ${department}: has made-up contacts of the demo`);
};

const withTexts = ({ failures, remarks, withExamples }: Findings) => ({
  failures: failures.map((finding) => ({ ...finding, text: findingText(finding) })),
  remarks: remarks.map((finding) => ({ ...finding, text: findingText(finding) })),
  withExamples,
});

const check = (options: { readonly content?: string; readonly json?: boolean }): void => {
  const findings = findingsIn(options.content ?? commandPlaces().content);
  if (options.json === true) printJson(withTexts(findings));
  else show(findings);
  const without = [...new Set(findings.failures.map(({ department }) => department))];
  if (without.length > 0) throw new CommandError(`without a confidential route: ${without.join(', ')}`);
};

/** `wegwijzer signposts check`. */
export const signpostsCommand = (): Command =>
  new Command('signposts')
    .description('The places people are led to for help.')
    .addCommand(
      new Command('check')
        .description(
          'Lists contacts that are missing, unverified or stale; fails when a department has no confidential route.',
        )
        .option('--content <folder>', 'the content folder, instead of the configured one')
        .option('--json', 'one JSON document on stdout')
        .action(check),
    );
