import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { once } from 'node:events';
import { afterEach, expect, test } from '@jest/globals';
import { APPROVER, HELPDESK } from '../../src/demo/persona.ts';
import { startPlayground } from '../../src/demo/start-playground.ts';
import type { Playground } from '../../src/demo/start-playground.ts';

const TENANT = { tenantId: '7c0a5000-c057-4000-8000-000000000000', botAppId: 'b', botName: 'MFA' };
const FIRST_PORT = 56_300;
const PATIENCE_MS = 120_000;

const started: Playground[] = [];
let bot: Server | undefined;

afterEach(async () => {
  await Promise.all(started.splice(0).map((window) => window.stop()));
  bot?.close();
});

/** A bot that only listens: resolves with the first activity of this type. */
async function listenFor(
  type: string,
): Promise<{ endpoint: string; activity: Promise<Record<string, unknown>> }> {
  let resolve: (activity: Record<string, unknown>) => void = () => undefined;
  const activity = new Promise<Record<string, unknown>>((found) => (resolve = found));
  bot = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      response.end('{}');
      const said = body === '' ? {} : (JSON.parse(body) as Record<string, unknown>);
      if (said['type'] === type) resolve(said);
    });
  });
  bot.listen(0, '127.0.0.1');
  await once(bot, 'listening');
  const endpoint = `http://127.0.0.1:${(bot.address() as AddressInfo).port}/api/messages`;
  return { endpoint, activity };
}

async function start(
  persona = HELPDESK,
  botEndpoint = 'http://127.0.0.1:9/api/messages',
): Promise<Playground> {
  const window = await startPlayground({ persona, tenant: TENANT, botEndpoint, port: FIRST_PORT });
  started.push(window);
  return window;
}

function reaches(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host, () => {
      socket.destroy();
      resolve(true);
    }).once('error', () => resolve(false));
  });
}

test(
  'a window tells the bot who sits in front of it, as Teams would',
  async () => {
    const { endpoint, activity } = await listenFor('installationUpdate');
    const window = await start(APPROVER, endpoint);
    await window.install();
    expect(await activity).toMatchObject({
      action: 'add',
      channelId: 'msteams',
      serviceUrl: `http://127.0.0.1:${window.port}/_connector`,
      from: { id: `29:${APPROVER.personId}`, aadObjectId: APPROVER.personId },
      recipient: { id: '28:b' },
      conversation: { conversationType: 'personal', tenantId: TENANT.tenantId },
    });
  },
  PATIENCE_MS,
);

test(
  'nobody on the network can open a window, and its port is free again after it was stopped',
  async () => {
    const window = await start();
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    expect(await reaches('127.0.0.1', window.port)).toBe(true);
    if (outside !== undefined) expect(await reaches(outside.address, window.port)).toBe(false);
    await window.stop();
    expect(await reaches('127.0.0.1', window.port)).toBe(false);
  },
  PATIENCE_MS,
);
