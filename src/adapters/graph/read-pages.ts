import type { GraphCall, GraphClient } from './graph-client.ts';
import type { GraphResult } from './graph-result.ts';
import { expectObject, oddAnswer, rowsIn, type ReadSubject } from './judge-result.ts';

type Row = Readonly<Record<string, unknown>>;

/** With 999 rows a page, more people than any tenant we serve; an endless list ends here. */
const MAX_PAGES = 500;

/** All rows of a list. Throws `ServiceFailure` when any page fails: half a list is no list. */
export async function readPages(
  client: GraphClient,
  first: GraphCall,
  subject: ReadSubject,
): Promise<readonly Row[]> {
  const page = expectObject(await client.call(first), subject);
  return [...rowsIn(page, subject), ...(await readFurtherPages(client, { page, first, subject }))];
}

export interface FirstPage {
  readonly page: Row;
  /** The call that gave it: later pages need the same version and headers. */
  readonly first: Pick<GraphCall, 'version' | 'headers'>;
  readonly subject: ReadSubject;
}

/** The rows after the first page; none when it was the only one. */
export async function readFurtherPages(
  client: GraphClient,
  { page, first, subject }: FirstPage,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const seen = new Set<string>();
  let link: unknown = page['@odata.nextLink'];
  while (link !== undefined && link !== null) {
    const url = nextUrl(client, link, first.version);
    if (url === undefined || seen.has(url) || seen.size >= MAX_PAGES) throw oddAnswer(subject);
    seen.add(url);
    const { version, headers } = first;
    const call: GraphCall = { method: 'GET', version, url, readOnly: true, ...(headers ? { headers } : {}) };
    const next = expectObject(await client.call(call), subject);
    rows.push(...rowsIn(next, subject));
    link = next['@odata.nextLink'];
  }
  return rows;
}

/** All rows of a list whose first page came as an item of a beta batch. Throws `ServiceFailure` like `readPages`. */
export async function readRows(
  client: GraphClient,
  result: GraphResult | undefined,
  subject: ReadSubject,
): Promise<readonly Row[]> {
  if (!result) throw oddAnswer(subject);
  const page = expectObject(result, subject);
  const further = await readFurtherPages(client, { page, first: { version: 'beta' }, subject });
  return [...rowsIn(page, subject), ...further];
}

/** The link below the version. Undefined when it leads anywhere but to our Graph: the token must not follow it. */
export function nextUrl(
  client: GraphClient,
  link: unknown,
  version: GraphCall['version'],
): string | undefined {
  if (typeof link !== 'string' || !URL.canParse(link)) return undefined;
  const url = new URL(link);
  const prefix = `/${version}/`;
  if (url.origin !== client.base.origin || url.username !== '' || !url.pathname.startsWith(prefix))
    return undefined;
  return `${url.pathname.slice(prefix.length - 1)}${url.search}`;
}
