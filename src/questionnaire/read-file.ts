import type { z } from 'zod/v4';
import type { Finding } from './finding.ts';
import type { Path } from './json-lines.ts';
import { fileSchema, type QuestionnaireFile } from './schema.ts';

const MOST_ROUNDS = 50;

export interface ReadFile {
  readonly findings: readonly Finding[];
  /** What can be read, with what cannot be read left out; `undefined` when nothing is left to look at. */
  readonly file: QuestionnaireFile | undefined;
  /** Where something in `file` stands in the text: positions in lists differ when something was left out. */
  readonly inText: (path: Path) => Path;
}

const at = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, part) => (isRecord(value) ? value[String(part)] : undefined), root);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isText = (path: Path): boolean => {
  const last = path.at(-1);
  return last === 'nl' || last === 'en';
};

const wordsFor = (issue: z.core.$ZodIssue): string => {
  const last = issue.path.at(-1);
  if (isText(toPath(issue.path))) return `the ${last === 'nl' ? 'Dutch' : 'English'} text is missing`;
  if (issue.code === 'unrecognized_keys') return `does not know ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  if (issue.code === 'invalid_type' && issue.message.includes('received undefined'))
    return `is missing (${issue.expected})`;
  return issue.message;
};

const toPath = (path: readonly PropertyKey[]): Path =>
  path.map((part) => (typeof part === 'number' ? part : String(part)));

/** In a union, the issues of the one form that was clearly meant: the only one of which the outside fits. */
const meant = (issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] => {
  if (issue.code !== 'invalid_union') return [issue];
  const fitting = issue.errors.filter((issues) => issues.every(({ path }) => path.length > 0));
  const [form] = fitting;
  if (form === undefined || fitting.length > 1) return [issue];
  return form.flatMap(meant).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
};

/** What stands in for the plain facts at the top of a file, while the rest is looked at. */
const STAND_INS: Readonly<Record<string, unknown>> = { wave: '2000', version: 1, title: { nl: '…', en: '…' } };

/** What a part may do without: leaving it out hides no other mistake of that part. */
const OPTIONAL: ReadonlySet<unknown> = new Set(['when', 'hint', 'sensitive', 'exclusive', 'unanswered', 'column']);

/** Leaves out the optional part that an issue is about; a category needs its condition. True when something changed. */
const leaveOutOptional = (root: unknown, path: Path): boolean => {
  const place = path.findIndex((part) => OPTIONAL.has(part));
  const holder = at(root, path.slice(0, place));
  const key = String(path[place]);
  if (place < 0 || path.includes('categories') || !isRecord(holder) || !Object.hasOwn(holder, key)) return false;
  return Reflect.deleteProperty(holder, key);
};

/** Leaves out what an issue is about, so that the rest can still be looked at. True when something changed. */
const repair = (root: unknown, issue: z.core.$ZodIssue, path: Path): boolean => {
  const parent = at(root, path.slice(0, -1));
  const target = at(root, path);
  if (issue.code === 'unrecognized_keys' && isRecord(target))
    return issue.keys.map((key) => Reflect.deleteProperty(target, key)).every(Boolean);
  if (isText(path) && isRecord(parent)) return Reflect.set(parent, String(path.at(-1)), '…');
  const [top] = path;
  if (isRecord(root) && typeof top === 'string' && Object.hasOwn(STAND_INS, top))
    return Reflect.set(root, top, STAND_INS[top]);
  if (leaveOutOptional(root, path)) return true;
  const item = path.findLastIndex((part) => typeof part === 'number');
  const list = at(root, path.slice(0, item));
  if (item < 0 || !Array.isArray(list)) return false;
  if (list[Number(path[item])] === null) return false;
  list[Number(path[item])] = null;
  return true;
};

const withoutHoles = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((part) => part !== null).map(withoutHoles);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutHoles(part)]));
};

const positionWithHoles = (list: readonly unknown[], position: number): number =>
  list.flatMap((part, index) => (part === null ? [] : [index]))[position] ?? position;

const pathWithHoles = (root: unknown, path: Path): Path =>
  path.reduce<Path>((walked, part) => {
    const list = at(root, walked);
    return [...walked, Array.isArray(list) && typeof part === 'number' ? positionWithHoles(list, part) : part];
  }, []);

/**
 * Reads the form of a questionnaire file. What is not as it should be becomes a finding and is left out of `file`, so
 * that one broken question does not hide the other mistakes.
 */
export const readFile = (data: unknown): ReadFile => {
  const holed: unknown = structuredClone(data);
  const inText = (path: Path): Path => pathWithHoles(holed, path);
  const findings: Finding[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parsed = fileSchema.safeParse(withoutHoles(holed));
    if (parsed.success) return { findings, file: parsed.data, inText };
    const issues = parsed.error.issues.flatMap(meant).map((issue) => ({ issue, path: inText(toPath(issue.path)) }));
    findings.push(...issues.map(({ issue, path }) => ({ path, message: wordsFor(issue) })));
    if (issues.filter(({ issue, path }) => repair(holed, issue, path)).length === 0) break;
  }
  return { findings, file: undefined, inText };
};
