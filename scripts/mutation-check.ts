import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MUTATIONS, type Mutation } from './mutations.ts';

/**
 * Takes each guard out of a copy of the project, one at a time, and runs the tests that must notice. Prints guard → red
 * test; exit 1 when a guard can be taken out unnoticed. `npm run mutation -- fence` checks those with that word only, or with one of several.
 */
const PARTS = [
  'src',
  'test',
  'cards',
  'manifest',
  'package.json',
  'jest.config.js',
  'policy.yaml',
  'tsconfig.json',
];

interface Run {
  readonly green: boolean;
  readonly red: readonly string[];
  readonly note?: string;
}

const wanted = process.argv.slice(2);
const chosen = MUTATIONS.filter(
  ({ guard }) => wanted.length === 0 || wanted.some((words) => guard.includes(words)),
);
const copy = await copyProject();
try {
  process.exitCode = (await checkAll(copy)) ? 0 : 1;
} finally {
  await rm(copy, { recursive: true, force: true });
}

async function copyProject(): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'mfa-chatops-mutants-'));
  for (const part of PARTS) await cp(part, join(place, part), { recursive: true });
  await symlink(resolve('node_modules'), join(place, 'node_modules'));
  return place;
}

async function checkAll(place: string): Promise<boolean> {
  const unhealthy = await redWithoutMutation(place);
  if (unhealthy.length > 0) {
    console.log(`These are red without any mutation:\n${unhealthy.join('\n')}`);
    return false;
  }
  let allNoticed = true;
  for (const mutation of chosen) {
    const { red, note = '–' } = await runMutated(place, mutation);
    allNoticed &&= red.length > 0;
    console.log(
      `${red.length > 0 ? 'noticed  ' : 'UNNOTICED'}  ${mutation.guard}\n             ${red[0] ?? note}`,
    );
  }
  console.log(
    `${chosen.length} guards taken out, ${allNoticed ? 'each one noticed' : 'not each one noticed'}`,
  );
  return allNoticed;
}

/** A test that is red anyway proves nothing. */
async function redWithoutMutation(place: string): Promise<readonly string[]> {
  const runs = [];
  for (const path of new Set(chosen.map(({ tests }) => tests.path))) {
    const titles = chosen.filter(({ tests }) => tests.path === path).map(({ tests }) => tests.title);
    const title = titles.every((each) => each !== undefined) ? titles.join('|') : undefined;
    runs.push(await runTests(place, { path, ...(title === undefined ? {} : { title }) }));
  }
  return runs.flatMap(({ red, note }) => [...red, ...(note ? [note] : [])]);
}

async function runMutated(place: string, mutation: Mutation): Promise<Run> {
  const file = join(place, mutation.file);
  const healthy = await readFile(file, 'utf8');
  await writeFile(file, mutate(healthy, mutation));
  try {
    return await runTests(place, mutation.tests);
  } finally {
    await writeFile(file, healthy);
  }
}

function mutate(healthy: string, { file, find, replace, also }: Mutation): string {
  return [{ find, replace }, ...(also ? [also] : [])].reduce((text, edit) => {
    if (text.split(edit.find).length !== 2)
      throw new Error(`${file} does not hold exactly once: ${edit.find}`);
    return text.replace(edit.find, () => edit.replace);
  }, healthy);
}

async function runTests(place: string, { path, title }: Mutation['tests']): Promise<Run> {
  const file = join(place, 'report.json');
  await rm(file, { force: true });
  const jest = ['node_modules/jest/bin/jest.js', path, '--json', `--outputFile=${file}`, '--silent'];
  const selection = title === undefined ? [] : ['--testNamePattern', title];
  const flags = ['--liftoff-only', '--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  await runAtMost(240_000, place, [...flags, ...jest, ...selection]);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  // Without its guard a test may wait for ever: that it noticed is not proved, so it does not count.
  if (text === undefined) return { green: false, red: [], note: 'took too long, or jest broke' };
  const report = JSON.parse(text) as Report;
  const red = failuresIn(report);
  if (red.length === 0 && report.numPassedTests === 0) return { green: false, red, note: whyNoneRan(report) };
  return { green: red.length === 0, red };
}

/** With its workers: without its guard a test may turn in a circle, and a worker outlives the process that began it. */
async function runAtMost(ms: number, cwd: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, { cwd, stdio: 'ignore', detached: true });
  const tooLong = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), ms);
  await once(child, 'close');
  clearTimeout(tooLong);
}

interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** A title that is no longer there, or a file that could not be loaded: neither shows that the guard is missed. */
function whyNoneRan({ testResults }: Report): string {
  return `no test was run. ${testResults.map(({ message }) => message).join(' ')}`.trim();
}

function failuresIn(report: Report): readonly string[] {
  const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = results.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
  return failed;
}
