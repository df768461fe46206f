import type { ActionId, RequestId } from '../../src/core/ids.ts';
import type { FileOf } from '../../src/core/ports/file-exports.ts';
import type { NoFile } from '../../src/core/refusal.ts';
import type { Reply } from '../../src/core/reply.ts';

const REQUEST: FileOf = { kind: 'request', request: 'REQ-12' as RequestId };
const UNTIL = '2026-11-21T14:35:00.000Z';

const NO_FILE: readonly NoFile[] = [
  ...(['channel', 'off', 'open', 'nobody', 'late', 'elsewhere', 'refused'] as const),
  ...(['unreachable', 'changed', 'big', 'interrupted'] as const),
];

/** Files that are offered, given, and not given. */
export function fileSamples(action: ActionId, reference: string): Record<string, Reply> {
  const offer = { of: REQUEST, name: 'REQ-12.csv', rows: 9_940, bytes: 1_840_122, until: UNTIL, action };
  const given = { of: REQUEST, name: 'REQ-12.csv', rows: 1 };
  const place = {
    contentUrl: 'https://contoso-my.sharepoint.com/personal/hanna/REQ-12.csv',
    uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C9D',
  };
  return {
    'file, offered': { kind: 'file-offer', offer },
    'file, offered, of the tenant': {
      kind: 'file-offer',
      offer: { ...offer, of: { kind: 'tenant', scan: 'scan-1' }, name: 'mfa-2026-11-21.csv' },
    },
    'file, given': { kind: 'file-given', file: { ...given, ...place } },
    'file, given, nobody knows where': { kind: 'file-given', file: given },
    'file, declined': { kind: 'file-declined', of: REQUEST },
    ...Object.fromEntries(
      NO_FILE.map((because): [string, Reply] => [
        `no file, ${because}`,
        { kind: 'refused', refusal: { kind: 'no-file', because }, reference },
      ]),
    ),
  };
}
