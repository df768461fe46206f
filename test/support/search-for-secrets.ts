import { createPinoLog } from '../../src/adapters/log/pino-log.ts';
import type { AuditRecord } from '../../src/core/audit/audit-event.ts';
import { BOT_APP_SECRET } from '../../src/rehearsal/contoso.ts';
import { nodesOf } from '../../src/rehearsal/teams/activity.ts';
import type { RehearsalTeams } from '../../src/rehearsal/teams/start-rehearsal-teams.ts';
import type { RecordingLog } from './recording-log.ts';

/** The key of the audit chain in tests: not of zeros, which the hash before the first record is made of. */
export const TEST_AUDIT_KEY = 'c0de'.repeat(16);

/** What neither the log nor the audit log may ever hold, by the form that it has. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'a token': /eyJ[\w-]{10,}|Bearer [\w.-]{20,}/,
  // In quotes: methods of the SDK are named after cards, and stand in the stack of an error.
  'the text of a card': /['"](?:AdaptiveCard|TextBlock|Action\.Execute)\\*['"]|fallbackText/,
};
/** Shorter texts of a card may well be words of the log too. */
const SENTENCE = 40;
const ONE_TIME_ID = /"([\w-]{32})"/g;

export interface LeftBehind {
  readonly log: RecordingLog;
  readonly records: readonly AuditRecord[];
  /** What the people saw: a log may hold neither its buttons nor its sentences. */
  readonly teams: RehearsalTeams;
}

/** Every secret that a bot has written down, each as a sentence. */
export function secretsWritten({ log, records, teams }: LeftBehind): readonly string[] {
  const secrets: Known = {
    'the secret of the app': [BOT_APP_SECRET],
    'the password of the bot': [teams.settings()['MicrosoftAppPassword'] ?? ''],
    'the key of the audit log': [TEST_AUDIT_KEY],
    'the one-time id of a button': oneTimeIds(teams),
  };
  const lines = asWritten(log);
  return [
    ...secretsIn('the log', lines, { ...secrets, 'a sentence of a card': sentences(teams) }),
    // Reasons and typed words lie beside the records, and stand on cards too.
    ...secretsIn(
      'the audit log',
      records.map((record) => JSON.stringify(record)),
      secrets,
    ),
  ];
}

type Known = Readonly<Record<string, readonly string[]>>;

function secretsIn(where: string, lines: readonly string[], known: Known): readonly string[] {
  const whole = lines.join('\n');
  const byForm = Object.entries(FORBIDDEN).flatMap(([what, pattern]) =>
    lines.filter((line) => pattern.test(line)).map((line) => ({ what, line })),
  );
  const byValue = Object.entries(known).flatMap(([what, values]) =>
    values
      .filter((value) => value !== '' && whole.includes(value))
      .flatMap((value) => lines.filter((line) => line.includes(value)).map((line) => ({ what, line }))),
  );
  return [...byForm, ...byValue].map(({ what, line }) => `${what} is in ${where}: ${line}`);
}

/** Of every card that was ever shown: whoever has one of them can press that button. */
function oneTimeIds({ chats }: RehearsalTeams): readonly string[] {
  const cards = JSON.stringify(chats.effects.map(({ activity }) => activity?.attachments));
  return [...new Set([...cards.matchAll(ONE_TIME_ID)].flatMap(([, id]) => id ?? []))];
}

function sentences({ chats }: RehearsalTeams): readonly string[] {
  const texts = chats.effects
    .flatMap(({ activity }) => nodesOf(activity?.attachments))
    .flatMap(({ text }) => (typeof text === 'string' && text.length >= SENTENCE ? [text] : []));
  return [...new Set(texts)];
}

/** The lines as the program prints them: an error of a library may hold the whole request that failed. */
function asWritten({ lines }: RecordingLog): readonly string[] {
  const written: string[] = [];
  const log = createPinoLog({ level: 'debug', destination: { write: (line) => void written.push(line) } });
  for (const { level, message, fields, error } of lines)
    if (level === 'error') log.error(message, error, fields);
    else log[level](message, fields);
  return written;
}
