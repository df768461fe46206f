import type { WaveIntent } from './intent.ts';
import { readWavePart, type PartWords, type WavePart, type WaveToken } from './read-wave-part.ts';
import { phraseAt } from './wave-phrase.ts';

export type PlanWords = Omit<PartWords, 'follows'>;

/** All of it is a plan whose last wave has everybody who is left, or nothing is: half a plan may mean its opposite. */
export function readWaves(plan: PlanWords): readonly WaveIntent[] | undefined {
  const parts: WavePart[] = [];
  for (const words of partsOf(plan)) {
    const part = readWavePart({ ...plan, ...words });
    if (part === undefined || !addPart(parts, part)) return undefined;
  }
  return parts.length > 0 && parts.every(isWave) ? planOf(parts.map(waveOf)) : undefined;
}

/** Marks, "then" and "and" stand between waves; what lies between two of them and names none belongs to the one before. */
function partsOf({ tokens, lexicon }: PlanWords): readonly Pick<PartWords, 'tokens' | 'follows'>[] {
  const words = tokens.map(({ fold, isMark }) => (isMark ? '' : fold));
  const parts: { tokens: WaveToken[]; follows: boolean }[] = [{ tokens: [], follows: false }];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const then = phraseAt(words, at, { lexicon, roles: ['waveThen'] });
    const last = parts.at(-1);
    // ", then": one break.
    if (then > 0 && last?.tokens.length === 0) last.follows = true;
    else if (then > 0 || token?.isMark) parts.push({ tokens: [], follows: then > 0 });
    else if (token) last?.tokens.push(token);
    at += Math.max(then, 1);
  }
  return parts.filter(({ tokens: said }) => said.length > 0);
}

function addPart(parts: WavePart[], part: WavePart): boolean {
  const last = parts.at(-1);
  if (!last || (last.size !== undefined && part.size !== undefined)) {
    parts.push(part);
    return true;
  }
  // "In waves: 5 %", "today: 5 %", "the rest on Monday, after approval".
  if (Object.keys(part).some((key) => key in last)) return false;
  Object.assign(last, part);
  return true;
}

function isWave(part: WavePart): part is WavePart & { size: string } {
  return part.size !== undefined && !(part.now && (part.start ?? part.after ?? part.ask) !== undefined);
}

interface Wave extends WaveIntent {
  readonly isNow: boolean;
}

function waveOf({ now, size = '', each, start, after, ask }: WavePart): Wave {
  return {
    size,
    ...(each === undefined ? {} : { each }),
    ...(start === undefined ? {} : { start }),
    ...(after === undefined ? {} : { after }),
    ...(ask === undefined ? {} : { ask }),
    isNow: now === true,
  };
}

/**
 * The last wave is for the rest, or one of many, and no other one is. Only the first may begin now, and it has none before
 * it to wait for, unless many follow that are as it is.
 */
function planOf(waves: readonly Wave[]): readonly WaveIntent[] | undefined {
  const [first, ...later] = waves;
  const takesAll = ({ size, each }: Wave): boolean => size === 'rest' || each === true;
  if (!waves.every((wave, at) => takesAll(wave) === (at === waves.length - 1))) return undefined;
  if (first?.size === 'rest') return undefined;
  if (!first?.each && (first?.after ?? first?.ask) !== undefined) return undefined;
  if (later.some(({ isNow }) => isNow)) return undefined;
  return waves.map(({ isNow: _, ...wave }) => wave);
}
