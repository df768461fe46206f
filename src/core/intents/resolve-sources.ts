import { ServiceFailure } from '../failures.ts';
import { parseGroupId } from '../ids.ts';
import type { Person } from '../people.ts';
import type { CountedSource, PeopleSource, SourceMatches, SourceQuery } from '../ports/groups.ts';
import type { TargetRefusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { Chosen } from './chosen.ts';
import type { Target } from './intent.ts';

export interface SourcesQuestion {
  readonly targets: readonly Target[];
  readonly chosen: readonly Chosen[];
  /** People in one group: a larger one is counted, not read. */
  readonly most: number;
}

/** A group with more people than one request may hold: none of them was read. */
export interface TooLarge {
  readonly source: PeopleSource;
  readonly people: number;
  readonly most: number;
}

export interface ResolvedSources {
  readonly people: readonly Person[];
  readonly sources: readonly CountedSource[];
  readonly refused: readonly TargetRefusal[];
  readonly unclear: readonly { readonly typed: Target; readonly sources: SourceMatches }[];
  readonly tooLarge: readonly TooLarge[];
  readonly chosen: readonly Chosen[];
}

const TYPED = /^(group|department):\s*(.*)$/su;

export function isSource(typed: Target): boolean {
  return TYPED.test(typed);
}

/** Names of groups and departments → the people who are in them at this moment. None is ever guessed. */
export async function resolveSources(world: World, question: SourcesQuestion): Promise<ResolvedSources> {
  const found = new Found();
  if (question.targets.length === 0) return found;
  try {
    const queries = question.targets.map((typed) => queryFor(typed, question.chosen));
    const matches = await world.groups.find(queries);
    for (const [index, typed] of question.targets.entries()) {
      const match = matches[index] ?? { sources: [], more: false, near: [] };
      await found.take(world, { typed, match, most: question.most });
    }
    return found;
  } catch (error) {
    if (!isForbidden(error)) throw error;
    // Nobody may be changed on the strength of a list that could not be read.
    world.log.error('groups cannot be read', error, { permission: error.permission });
    return new Found(question.targets.map((typed) => ({ kind: 'group-unreadable', typed: nameIn(typed) })));
  }
}

interface Taken {
  readonly typed: Target;
  readonly match: SourceMatches;
  readonly most: number;
}

class Found implements ResolvedSources {
  readonly people: Person[] = [];
  readonly sources: CountedSource[] = [];
  readonly refused: TargetRefusal[];
  readonly unclear: { readonly typed: Target; readonly sources: SourceMatches }[] = [];
  readonly tooLarge: TooLarge[] = [];
  readonly chosen: Chosen[] = [];

  constructor(refused: readonly TargetRefusal[] = []) {
    this.refused = [...refused];
  }

  async take(world: World, { typed, match, most }: Taken): Promise<void> {
    const [first, second] = match.sources;
    if (!first && match.near.length === 0) this.refused.push(unknownSource(typed));
    else if (!first || second || match.more) this.unclear.push({ typed, sources: match });
    else {
      this.chosen.push(chosenAs(typed, first));
      await this.#read(world, { typed, source: first, most });
    }
  }

  async #read(
    world: World,
    { typed, source, most }: { readonly typed: Target; readonly source: PeopleSource; readonly most: number },
  ): Promise<void> {
    const members = await world.groups.members(source, most);
    const { name } = source;
    if (members.kind === 'gone') this.refused.push(unknownSource(typed));
    else if (members.kind === 'hidden') this.refused.push({ kind: 'group-hidden', name });
    else if (members.kind === 'too-many') this.tooLarge.push({ source, people: members.count, most });
    else {
      const { people, nested, others } = members;
      if (people.length === 0) this.refused.push({ kind: 'group-empty', name, others });
      else this.sources.push({ source, people: people.length, nested, others });
      this.people.push(...people);
    }
  }
}

function isForbidden(error: unknown): error is ServiceFailure {
  return error instanceof ServiceFailure && error.code === 'forbidden';
}

function queryFor(typed: Target, chosen: readonly Chosen[]): SourceQuery {
  const earlier = chosen.find((choice) => choice.typed === typed);
  if (earlier && 'group' in earlier) return { by: 'group-id', id: earlier.group };
  if (earlier && 'department' in earlier) return { by: 'department', text: earlier.department };
  const text = nameIn(typed);
  if (typed.startsWith('department:')) return { by: 'department', text };
  const id = parseGroupId(text);
  return id ? { by: 'group-id', id } : { by: 'group-name', text };
}

/** `group:finance` → `finance`. */
function nameIn(typed: Target): string {
  return TYPED.exec(typed)?.[2]?.trim() ?? typed;
}

function unknownSource(typed: Target): TargetRefusal {
  const kind = typed.startsWith('department:') ? 'department-unknown' : 'group-unknown';
  return { kind, typed: nameIn(typed) };
}

export function chosenAs(typed: Target, source: PeopleSource): Chosen {
  return source.kind === 'group' ? { typed, group: source.id } : { typed, department: source.name };
}
