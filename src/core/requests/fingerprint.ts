import { canonicalJson } from '../audit/canonical-json.ts';
import type { Seal } from '../ports/seal.ts';
import type { ChangeRequest, RequestItem } from './change-request.ts';

/** What is to become of everybody in the list. */
type Asked = Pick<ChangeRequest, 'to' | 'convert'>;

/**
 * Hash over exactly who changes, from what, to what, and what was true of them. An approval covers this list and nothing
 * else. Whoever was taken out at the decision is not in it any more, and must stay out.
 */
export function fingerprintOf(seal: Seal, asked: Asked, items: readonly RequestItem[]): string {
  return seal.seal(listText(asked, items));
}

/** Whether the list is the one that was frozen, also when the key was changed since. */
export function isFingerprintOf(
  seal: Seal,
  request: Asked & Pick<ChangeRequest, 'fingerprint'>,
  items: readonly RequestItem[],
): boolean {
  return seal.isSealOf(listText(request, items), request.fingerprint);
}

function listText({ to, convert }: Asked, items: readonly RequestItem[]): string {
  const lines = items
    .filter((item) => !isTakenOut(item))
    .map(
      ({ person, from, act, truth, extends: longer }) =>
        `${person.id} ${from}${act ? ` ${act}` : ''}${longer ? ` extends ${longer}` : ''}${truth ? ` ${canonicalJson(truth)}` : ''}`,
    )
    .sort();
  return `mfa-chatops frozen list v1\n${to}${convert ? ' convert' : ''}\n${lines.join('\n')}`;
}

/** Before anything was written: by an approver, or because the person had changed by then. */
export function isTakenOut({ outcome }: RequestItem): boolean {
  return (
    outcome?.kind === 'struck-out' || (outcome?.kind === 'truth-changed' && outcome.stage === 'decision')
  );
}
