import type { ActionId } from '../ids.ts';
import type { ActionGrant } from '../ports/store.ts';
import { pageOf } from '../posture/page-of.ts';
import type { FileLinesPage } from '../posture/tenant-answer.ts';
import type { Reply } from '../reply.ts';
import type { ListFindings } from '../requests/list-report.ts';
import type { World } from '../world.ts';
import type { TurnedPage } from './turn-page.ts';

/** As many as one card shows. */
const LINES_PAGE = 10;

export type ListGrant = Extract<ActionGrant, { kind: 'list' }>;

interface Shown {
  readonly of: FileLinesPage;
  readonly list: Pick<ListGrant, 'known' | 'people'> & { readonly findings: ListFindings };
  /** Whether its people may still be asked about. */
  readonly open: boolean;
}

/** One page of what is wrong in a file; the tally on it is that of the whole file. */
export function fileLinesPage(world: World, { of, list, open }: Shown): TurnedPage {
  const { findings, known, people } = list;
  const { page, start, note } = pageOf({
    page: of.page,
    size: LINES_PAGE,
    total: findings.problems.length,
    renewed: false,
    action: world.ids.actionId() as ActionId,
    now: world.clock.now(),
  });
  const problems = findings.problems.slice(start, start + LINES_PAGE);
  const reply: Reply = {
    kind: 'list-report',
    report: { ...findings, problems, known },
    ...(open && people.length > 0 ? { action: of.list } : {}),
    ...(findings.problems.length > LINES_PAGE ? { page: note } : {}),
  };
  return { reply, of: { ...of, page }, mustScan: false };
}

/** Read from the store: the card holds no line of the file, and whoever is in it is asked about once only. */
export async function turnFileLines(world: World, of: FileLinesPage): Promise<TurnedPage> {
  const record = await world.store.reads.action(of.list);
  const { grant } = record ?? {};
  if (grant?.kind !== 'list' || !grant.findings) {
    const refusal = { kind: 'page-over' } as const;
    return {
      reply: { kind: 'refused', refusal, reference: world.ids.reference() },
      of,
      mustScan: false,
    };
  }
  const { findings } = grant;
  return fileLinesPage(world, { of, list: { ...grant, findings }, open: record?.usedAt === undefined });
}
