import {
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  WorkloadIdentityCredential,
  type TokenCredential,
} from '@azure/identity';
import type { GraphBase } from './graph-base.ts';
import { StandInCredential } from './stand-in-credential.ts';

interface AppSettings {
  readonly tenantId: string;
  readonly clientId: string;
  /** `https://login.microsoftonline.com` unless a national cloud, or on loopback the stand-in, is named. */
  readonly authorityHost?: string;
}

/** Which identity speaks to Graph. Always chosen by name: trying out several costs seconds and hides a wrong one. */
export type CredentialSettings =
  | (AppSettings & { readonly kind: 'client-secret'; readonly clientSecret: string })
  | (AppSettings & {
      readonly kind: 'certificate';
      /** PEM file with certificate and private key. */
      readonly certificatePath: string;
      readonly certificatePassword?: string;
    })
  | (AppSettings & { readonly kind: 'workload-identity'; readonly tokenFilePath: string })
  /** Without a client id: the identity that the system gave to the host. */
  | { readonly kind: 'managed-identity'; readonly clientId?: string };

/** Our own queue and time limit do the waiting, so the library may try only once more. */
const RETRY = { retryOptions: { maxRetries: 1 } } as const;

/**
 * Builds the credential for this Graph. On loopback it asks the stand-in's token endpoint itself, because
 * MSAL accepts only https authorities; that takes a client secret, and no other kind of identity.
 */
export function createCredential(settings: CredentialSettings, base: GraphBase): TokenCredential {
  if (base.loopback) return standIn(settings, base);
  switch (settings.kind) {
    case 'client-secret':
      return new ClientSecretCredential(
        settings.tenantId,
        settings.clientId,
        settings.clientSecret,
        authorityOptions(settings),
      );
    case 'certificate': {
      const { certificatePath, certificatePassword } = settings;
      const certificate = {
        certificatePath,
        ...(certificatePassword === undefined ? {} : { certificatePassword }),
      };
      return new ClientCertificateCredential(
        settings.tenantId,
        settings.clientId,
        certificate,
        authorityOptions(settings),
      );
    }
    case 'workload-identity': {
      const { tenantId, clientId, tokenFilePath } = settings;
      return new WorkloadIdentityCredential({
        tenantId,
        clientId,
        tokenFilePath,
        ...authorityOptions(settings),
      });
    }
    case 'managed-identity':
      return settings.clientId === undefined
        ? new ManagedIdentityCredential(RETRY)
        : new ManagedIdentityCredential({ clientId: settings.clientId, ...RETRY });
  }
}

function authorityOptions({ authorityHost }: AppSettings): {
  authorityHost?: string;
  retryOptions: { maxRetries: number };
} {
  return { ...RETRY, ...(authorityHost === undefined ? {} : { authorityHost }) };
}

function standIn(settings: CredentialSettings, base: GraphBase): TokenCredential {
  if (settings.kind !== 'client-secret') {
    throw new TypeError('a Graph stand-in on loopback is spoken to with a client secret only');
  }
  const { tenantId, clientId, clientSecret, authorityHost } = settings;
  return new StandInCredential({
    tenantId,
    clientId,
    clientSecret,
    authority: authorityHost ?? base.origin,
  });
}
