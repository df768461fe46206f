import type { ActionId, PersonId } from '../ids.ts';
import type { IncompleteIntent } from '../intents/intent.ts';
import { lacksPeople, withoutFile } from '../intents/point-at-file.ts';
import { queryForText } from '../intents/query-for-text.ts';
import { readPeopleList, type PeopleList } from '../intents/read-people-list.ts';
import type { Person } from '../people.ts';
import type { PersonMatches } from '../ports/directory.ts';
import type { SharedFile } from '../ports/people-files.ts';
import type { FileProblem, Refusal, TargetRefusal } from '../refusal.ts';
import { refuseAccount } from '../requests/judge-person.ts';
import { countProblems, LINES_KEPT, type ListFindings, type ListProblem } from '../requests/list-report.ts';
import { recordPeople } from '../requests/record-refusal.ts';
import { recordOf } from '../requests/refusals.ts';
import { noteProtected } from '../requests/note-protected.ts';
import type { World } from '../world.ts';
import { refuseTimeLimit } from './answer-change.ts';
import { answerNothing } from './answer-talk.ts';
import { fileLinesPage } from './file-lines-page.ts';
import { NAMES_AT_ONCE } from './grow-targets.ts';
import { keepPage } from './turn-page.ts';
import {
  admitAsker,
  answerOnce,
  isRefusal,
  readRights,
  refuse,
  type Answer,
  type Asker,
  type Command,
} from './command.ts';

/** A file of people with a sentence beside it: a report line by line, and nothing else yet. */
export async function answerFile(world: World, command: Command, files: readonly SharedFile[]): Answer {
  const known = wishBeside(command);
  if (known === 'no-command' && command.intent.kind === 'none')
    return answerNothing(world, command, command.intent);
  // Before a single byte is fetched: a stranger must not make the bot call anybody.
  const rights = await readRights(world, command);
  const asker = admitAsker(world, command, { rights, needs: ['helpdesk'] });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const { locale } = asker;
  if (known === 'no-command') return refuse(world, command, { refusal: unusable('', 'wish'), locale });
  if (known.openEnded) return refuseTimeLimit(world, command, locale);
  const [file, ...others] = files;
  if (!file || others.length > 0) return refuse(world, command, { refusal: unusable('', 'several'), locale });
  const rule = ruleFor(world, known.of);
  if ('kind' in rule) return refuse(world, command, { refusal: rule, locale });
  const list = await readList(world, file, rule.cap);
  if ('kind' in list) return refuse(world, command, { refusal: list, locale });
  return report(world, command, { asker, file, list, known });
}

/** What is wished for the people of the file; people named in the sentence as well would make that unclear. */
function wishBeside({ words, intent }: Command): IncompleteIntent | 'no-command' {
  const unsaid: IncompleteIntent = { kind: 'incomplete', of: 'change' };
  if (words.trim() === '') return unsaid;
  const wish = withoutFile(intent);
  if (wish.kind === 'incomplete' && lacksPeople(wish)) return wish;
  return intent.kind === 'none' && intent.because === 'not-understood' && !intent.suggestion
    ? unsaid
    : 'no-command';
}

function unusable(file: string, because: FileProblem): Refusal {
  return { kind: 'file-unusable', file, because };
}

/** How many people the wish may be for; what the policy does not offer is said before a file is fetched. */
function ruleFor({ policy }: World, of: IncompleteIntent['of']): { readonly cap: number } | Refusal {
  if (of !== 'reset' && of !== 'revoke') return { cap: policy.maxPeoplePerRequest };
  const rule = policy.signIns;
  return rule?.[of] === 'allow' ? { cap: rule.maxPeople } : { kind: 'act-closed', act: of };
}

async function readList(world: World, file: SharedFile, cap: number): Promise<PeopleList | Refusal> {
  const reading = await world.files.read(file);
  if (reading.kind === 'unusable') return unusable(file.name, reading.because);
  if (reading.kind === 'broken') return { kind: 'file-broken', file: file.name, line: reading.line };
  const list = readPeopleList(reading.rows);
  if (!list) return unusable(file.name, 'no-column');
  const asked = list.listed.length;
  if (asked + list.empty.length + list.misfit.length === 0) return unusable(file.name, 'nobody');
  return asked > cap ? { kind: 'group-too-large', name: file.name, asked, cap } : list;
}

interface Reported {
  readonly asker: Asker;
  readonly file: SharedFile;
  readonly list: PeopleList;
  readonly known: IncompleteIntent;
}

async function report(world: World, command: Command, { asker, file, list, known }: Reported): Answer {
  const lines = new Lines(list, (person) => refuseLine(world, { person, known, requester: asker.person.id }));
  for (let from = 0; from < list.listed.length; from += NAMES_AT_ONCE) {
    const page = list.listed.slice(from, from + NAMES_AT_ONCE);
    const people = page.map(({ typed }) => queryForText(typed));
    const { matches } = await world.directory.lookUp({ viewer: asker.person.id, groups: [], people });
    lines.take(page, matches);
  }
  const people = lines.people();
  const problems = lines.problems();
  await noteProtected(world, attemptIn(problems, { asker, known }));
  const findings: ListFindings = {
    ...{ file: file.name, good: people.length },
    ...{ problems: problems.slice(0, LINES_KEPT), counts: countProblems(problems) },
  };
  const of = { what: 'file-lines' as const, list: world.ids.actionId() as ActionId, page: 0 };
  const turned = fileLinesPage(world, { of, list: { known, people, findings }, open: true });
  return answerOnce(world, command, async (tx) => {
    await recordPeople(tx, { actor: asker.person.id }, refusedIn(problems).map(recordOf));
    await tx.insertAction({
      id: of.list,
      grant: { kind: 'list', command: command.words, known, people, findings },
      holder: asker.person.id,
      issuedAt: world.clock.now().toISOString(),
    });
    await keepPage(world, tx, { viewer: asker, turned });
    return { reply: turned.reply, locale: asker.locale };
  });
}

/** Everybody may be looked at; for a change the account alone says already whom it is not for. */
function refuseLine(
  { policy }: World,
  {
    person,
    known,
    requester,
  }: { readonly person: Person; readonly known: IncompleteIntent; readonly requester: PersonId },
): TargetRefusal | undefined {
  const ofState = ['change', 'convert'].includes(known.of);
  const evenBlocked = known.of === 'revoke';
  return ofState || evenBlocked || known.of === 'reset'
    ? refuseAccount(policy, { person, requester, evenBlocked, ofState })
    : undefined;
}

/** Whoever stands in the file and is refused is not asked about again. */
function attemptIn(
  problems: readonly ListProblem[],
  { asker, known: { dryRun } }: Pick<Reported, 'asker' | 'known'>,
): Parameters<typeof noteProtected>[1] {
  return { requester: asker.person.id, refused: refusedIn(problems), dryRun };
}

function refusedIn(problems: readonly ListProblem[]): readonly TargetRefusal[] {
  return problems.flatMap((problem) => (problem.kind === 'refused' ? [problem.refusal] : []));
}

/** Line by line. Of those who are fine only the ids are kept: a file may name a whole tenant. */
class Lines {
  readonly #firstLines = new Map<PersonId, number>();
  readonly #problems: ListProblem[];
  readonly #refused: (person: Person) => TargetRefusal | undefined;

  constructor({ empty, twice, misfit }: PeopleList, refused: (person: Person) => TargetRefusal | undefined) {
    this.#refused = refused;
    this.#problems = [
      ...empty.map((line) => ({ line, kind: 'empty' as const })),
      ...misfit.map((line) => ({ line, kind: 'misfit' as const })),
      ...twice.map((each) => ({ ...each, kind: 'twice' as const })),
    ];
  }

  take(page: PeopleList['listed'], matches: readonly PersonMatches[]): void {
    page.forEach((listed, index) => {
      const problem = this.#judge(listed, matches[index]);
      if (problem) this.#problems.push(problem);
    });
  }

  #judge({ line, typed }: PeopleList['listed'][number], found?: PersonMatches): ListProblem | undefined {
    const [person, other] = found?.people ?? [];
    if (!person) return { line, kind: 'unknown', typed };
    if (other || found?.more) return { line, kind: 'ambiguous', typed };
    if (found?.alike) return { line, kind: 'alike', typed };
    if (found?.partly) return { line, kind: 'partly', typed };
    const first = this.#firstLines.get(person.id);
    if (first !== undefined) return { line, kind: 'twice', typed, first };
    const refusal = this.#refused(person);
    if (refusal) return { line, kind: 'refused', refusal };
    this.#firstLines.set(person.id, line);
    return undefined;
  }

  people(): readonly PersonId[] {
    return [...this.#firstLines.keys()];
  }

  problems(): readonly ListProblem[] {
    return this.#problems.sort((one, next) => one.line - next.line);
  }
}
