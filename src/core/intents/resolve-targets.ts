import { parsePersonId, type PersonId } from '../ids.ts';
import type { ConversationReference, Mention } from '../incoming.ts';
import type { Person } from '../people.ts';
import type { DirectoryAnswer, PersonMatches, PersonQuery } from '../ports/directory.ts';
import type { TargetRefusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { groupsWithRoles, viewerOf } from '../rights.ts';
import type { Chosen } from './chosen.ts';
import { queryForText } from './query-for-text.ts';
import { isSource, resolveSources, type ResolvedSources } from './resolve-sources.ts';
import type { Target } from './intent.ts';

export interface TargetsQuestion {
  readonly viewer: PersonId;
  readonly targets: readonly Target[];
  readonly mentions: readonly Mention[];
  readonly chosen: readonly Chosen[];
  readonly conversation: ConversationReference;
  /** People in one group or department. */
  readonly most: number;
}

export interface UnclearPerson {
  readonly typed: Target;
  readonly matches: PersonMatches;
}
export type UnclearSource = ResolvedSources['unclear'][number];
export type Ambiguity = UnclearPerson | UnclearSource;

/** `sources`: the groups and departments whose people are among them; `tooLarge`: those whose people are not. */
export interface ResolvedTargets extends Pick<ResolvedSources, 'sources' | 'tooLarge'> {
  readonly rights: DirectoryAnswer['rights'];
  /** Each person once: those named in the order typed, then those of groups. */
  readonly people: readonly Person[];
  readonly refused: readonly TargetRefusal[];
  readonly ambiguous: readonly Ambiguity[];
  /** What stands behind each target that was not ambiguous: carried through a pick list. */
  readonly chosen: readonly Chosen[];
}

/**
 * Beyond so many names, and for every group, the viewer's rights are read first: a round trip more, against a stranger's
 * thousand look-ups.
 */
const FEW = 5;
const NOTHING = { people: [], sources: [], refused: [], ambiguous: [], tooLarge: [], chosen: [] } as const;

/** Names → people, and the viewer's rights, in one Graph round trip. A person is never guessed: several hits stay ambiguous. */
export async function resolveTargets(world: World, question: TargetsQuestion): Promise<ResolvedTargets> {
  const typed = [...new Set(question.targets)];
  const sources = typed.filter(isSource);
  if (typed.length > FEW || sources.length > 0) {
    const rights = await world.directory.rightsOf(question.viewer, groupsWithRoles(world.policy));
    if (!viewerOf(world.policy, rights)?.roles.length) return { rights, ...NOTHING };
  }
  const named = await lookUpPeople(
    world,
    question,
    typed.filter((each) => !isSource(each)),
  );
  if (sources.length === 0) return named;
  const { chosen, most } = question;
  return addSources(named, await resolveSources(world, { targets: sources, chosen, most }));
}

function addSources(named: ResolvedTargets, found: ResolvedSources): ResolvedTargets {
  const people = new Map([...named.people, ...found.people].map((person) => [person.id, person]));
  return {
    ...named,
    people: [...people.values()],
    sources: found.sources,
    tooLarge: found.tooLarge,
    refused: [...named.refused, ...found.refused],
    ambiguous: [...named.ambiguous, ...found.unclear],
    chosen: [...named.chosen, ...found.chosen],
  };
}

async function lookUpPeople(
  world: World,
  question: TargetsQuestion,
  targets: readonly Target[],
): Promise<ResolvedTargets> {
  const asked: { typed: Target; query: PersonQuery }[] = [];
  const refused: TargetRefusal[] = [];
  for (const typed of targets) {
    const query = await queryFor(world, question, typed);
    if (query === undefined) refused.push({ kind: 'nobody-found', typed });
    else asked.push({ typed, query });
  }
  const answer = await world.directory.lookUp({
    viewer: question.viewer,
    groups: groupsWithRoles(world.policy),
    people: asked.map(({ query }) => query),
  });
  return sortMatches(asked, answer, refused);
}

function sortMatches(
  asked: readonly { readonly typed: Target }[],
  answer: DirectoryAnswer,
  refused: TargetRefusal[],
): ResolvedTargets {
  const people = new Map<PersonId, Person>();
  const ambiguous: UnclearPerson[] = [];
  const chosen: Chosen[] = [];
  asked.forEach(({ typed }, index) => {
    const matches = answer.matches[index] ?? { people: [], more: false };
    const [first] = matches.people;
    if (!first) refused.push({ kind: 'nobody-found', typed });
    else if (matches.people.length > 1 || matches.more || matches.alike) ambiguous.push({ typed, matches });
    else {
      people.set(first.id, first);
      chosen.push({ typed, person: first.id });
    }
  });
  return { ...NOTHING, rights: answer.rights, people: [...people.values()], refused, ambiguous, chosen };
}

async function queryFor(
  world: World,
  question: TargetsQuestion,
  typed: Target,
): Promise<PersonQuery | undefined> {
  const chosen = question.chosen.find((choice) => choice.typed === typed);
  if (chosen && 'person' in chosen) return { by: 'id', id: chosen.person };
  if (typed.startsWith('@')) return queryForMention(world, question, typed.slice(1));
  return queryForText(typed);
}

/** A mention's text can name anybody; the entity's id is the truth. Two mentions of one text stay unresolved. */
async function queryForMention(
  world: World,
  question: TargetsQuestion,
  text: string,
): Promise<PersonQuery | undefined> {
  const ids = new Set(
    question.mentions.filter((mention) => mention.text === text).map(({ teamsId }) => teamsId),
  );
  const [teamsId] = ids;
  if (teamsId === undefined || ids.size > 1) return undefined;
  const id = parsePersonId(teamsId) ?? (await world.messenger.personBehind(question.conversation, teamsId));
  if (id) return { by: 'id', id };
  return teamsId.includes('@') ? { by: 'address', address: teamsId } : undefined;
}
