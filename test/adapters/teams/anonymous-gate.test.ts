import { beforeEach, describe, expect, test } from '@jest/globals';
import { createTeams } from '../../../src/adapters/teams/create-teams.ts';
import type { ActivityResponse } from '../../../src/adapters/teams/receive-activity.ts';
import { ANNA, TENANT, plainRendering } from '../../support/teams-bench.ts';
import { RecordingCore } from '../../support/teams-recording-core.ts';
import { RecordingLog } from '../../support/teams-recording-log.ts';

let core: RecordingCore;
let receive: (changes?: object) => Promise<ActivityResponse>;

beforeEach(() => {
  core = new RecordingCore();
  const teams = createTeams({
    settings: { kind: 'anonymous', tenantId: TENANT, channelId: 'msteams' },
    rendering: plainRendering,
    clock: { now: () => new Date() },
    ids: { reference: () => 'REF-1' },
    log: new RecordingLog(),
  });
  const endpoint = teams.serve(core);
  receive = (changes = {}) =>
    endpoint.receive({ authorization: undefined, body: { ...playgroundMessage(), ...changes } });
});

/** As the Agents Playground words it. */
function playgroundMessage(): object {
  return {
    type: 'message',
    id: 'message-1',
    timestamp: new Date().toISOString(),
    serviceUrl: 'http://127.0.0.1:56150/_connector',
    channelId: 'msteams',
    from: { id: `29:${ANNA}`, name: 'Anna Berg', aadObjectId: ANNA },
    recipient: { id: '28:bot', name: 'MFA' },
    conversation: { id: 'a:playground', conversationType: 'personal', tenantId: TENANT },
    text: 'help',
  };
}

test('in anonymous mode a Playground on this machine gets in without a token', async () => {
  expect((await receive()).status).toBe(200);
  expect(core.messages()).toHaveLength(1);
});

describe('even in anonymous mode nobody gets in', () => {
  const bad: readonly [string, object][] = [
    ['from another machine', { serviceUrl: 'http://192.168.0.7:56150/_connector' }],
    ['with an address in Teams', { serviceUrl: 'https://smba.trafficmanager.net/teams/' }],
    ['without a service URL', { serviceUrl: undefined }],
    ['over another channel', { channelId: 'emulator' }],
    ['from another tenant', { conversation: { id: 'a:x', conversationType: 'personal', tenantId: 'other' } }],
    ['without a name', { from: { id: '29:x', name: 'Anna Berg' } }],
  ];
  test.each(bad)('%s', async (_what, changes) => {
    expect((await receive(changes)).status).toBe(401);
    expect(core.calls).toEqual([]);
  });
});
