import type { PersonId } from '../../core/ids.ts';
import type { MethodKind } from '../../core/people.ts';
import type { BatchItem } from './batch.ts';
import { address, idSegment } from './graph-address.ts';
import type { GraphResult } from './graph-result.ts';
import { expectObject, rowsIn, type ReadSubject } from './judge-result.ts';

const SUBJECT: ReadSubject = { what: 'registered methods', permission: 'UserAuthenticationMethod.Read.All' };

/** By Graph's type name without `#microsoft.graph.` (beta:resources/authenticationmethod). `none`: no second factor. */
const KINDS: Readonly<Record<string, MethodKind | 'none'>> = {
  microsoftAuthenticatorAuthenticationMethod: 'authenticator',
  passwordlessMicrosoftAuthenticatorAuthenticationMethod: 'authenticator',
  fido2AuthenticationMethod: 'passkey',
  phoneAuthenticationMethod: 'phone',
  softwareOathAuthenticationMethod: 'software-oath',
  hardwareOathAuthenticationMethod: 'hardware-oath',
  windowsHelloForBusinessAuthenticationMethod: 'windows-hello',
  platformCredentialAuthenticationMethod: 'platform-credential',
  externalAuthenticationMethod: 'external',
  temporaryAccessPassAuthenticationMethod: 'temporary-access-pass',
  qrCodePinAuthenticationMethod: 'qr-code-pin',
  passwordAuthenticationMethod: 'none',
  // For resetting a password only.
  emailAuthenticationMethod: 'none',
  resourceAccountKeyAuthenticationMethod: 'none',
};

export function askForMethods(person: PersonId): BatchItem {
  return { method: 'GET', url: address(`/users/${idSegment(person)}/authentication/methods`) };
}

/** Each kind once. `unknown` when nothing but methods of a kind that we do not know is there. Throws `ServiceFailure`. */
export function readMethods(result: GraphResult): readonly MethodKind[] | 'unknown' {
  const page = expectObject(result, SUBJECT);
  const types = rowsIn(page, SUBJECT).map((row) =>
    String(row['@odata.type']).replace('#microsoft.graph.', ''),
  );
  const known = new Set(types.flatMap((type) => KINDS[type] ?? []));
  known.delete('none');
  const isPartial =
    page['@odata.nextLink'] !== undefined || types.some((type) => !Object.hasOwn(KINDS, type));
  if (known.size === 0 && isPartial) return 'unknown';
  return [...known].filter((kind): kind is MethodKind => kind !== 'none');
}
