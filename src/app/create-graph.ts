import type { CredentialSettings } from '../adapters/graph/credential.ts';
import { GraphClient } from '../adapters/graph/graph-client.ts';
import { GraphDirectory } from '../adapters/graph/graph-directory.ts';
import { GraphMfaStates } from '../adapters/graph/graph-mfa-states.ts';
import type { Config } from '../config/config.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Directory } from '../core/ports/directory.ts';
import type { Log } from '../core/ports/log.ts';
import type { MfaStates } from '../core/ports/mfa.ts';

export interface Graph {
  readonly client: GraphClient;
  readonly directory: Directory;
  readonly mfa: MfaStates;
}

/** One client, and so one token and one set of connections, for all that is read from and written to Graph. */
export function createGraph(parts: { config: Config; log: Log; clock: Clock }): Graph {
  const { config, log, clock } = parts;
  const client = new GraphClient({
    baseUrl: config.graph.baseUrl,
    credential: credentialOf(config),
    now: () => clock.now().getTime(),
  });
  return { client, directory: new GraphDirectory(client), mfa: new GraphMfaStates({ client, log }) };
}

/** The settings' credential in the Graph adapter's words. */
export function credentialOf({ tenantId, graph }: Config): CredentialSettings {
  const { credential, authorityHost } = graph;
  if (credential.kind === 'managed-identity') return credential;
  const app = { tenantId, clientId: credential.clientId, authorityHost };
  switch (credential.kind) {
    case 'stand-in':
    case 'client-secret':
      return { kind: 'client-secret', ...app, clientSecret: credential.clientSecret };
    case 'certificate': {
      const { kind, certificatePath, certificatePassword } = credential;
      return { kind, ...app, certificatePath, ...(certificatePassword ? { certificatePassword } : {}) };
    }
    case 'workload-identity':
      return { kind: credential.kind, ...app, tokenFilePath: credential.tokenFile };
  }
}
