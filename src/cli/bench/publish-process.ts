import { publishCommand } from '../publish.ts';
import { printJson } from '../print.ts';
import { runProgram } from '../run-program.ts';

/** `wegwijzer publish` as a process of its own, which prints what it used: memory in kilobytes, time in microseconds. */
await runProgram(publishCommand(), process.argv);
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
printJson({ kilobytes: maxRSS, microseconds: userCPUTime + systemCPUTime });
