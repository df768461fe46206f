import type { Import } from './source-files.ts';

/** Who may import what, as ARCHITECTURE says it. `types` means: only what is gone at run time. */
export interface ImportRule {
  readonly from: RegExp;
  readonly may: readonly RegExp[];
  readonly types?: readonly RegExp[];
}

const NODE = /^node:/;
const CORE = /^src\/core\//;

/** The first rule that fits a file holds. A file that no rule fits may import nothing. */
export const IMPORT_TABLE: readonly ImportRule[] = [
  { from: /^src\/core\/ports\//, may: [], types: [CORE] },
  // re2js: patterns of the policy, matched in linear time.
  { from: CORE, may: [CORE, /^(zod|re2js)$/] },
  {
    from: /^src\/presentation\//,
    may: [
      CORE,
      /^src\/presentation\//,
      NODE,
      /^adaptivecards-templating$/,
      /^adaptive-expressions$/,
      /^intl-messageformat$/,
    ],
  },
  adapter('http', [/^restify$/]),
  adapter('teams', [/^botbuilder$/, /^botframework-(connector|schema)(\/|$)/, /^src\/presentation\//]),
  adapter('graph', [/^@azure\/identity$/, /^@microsoft\/microsoft-graph-client$/]),
  adapter('mail', [/^@microsoft\/microsoft-graph-client$/, /^nodemailer(\/|$)/, /^src\/presentation\//]),
  adapter('store', [/^kysely(\/|$)/, /^pg$/, /^@electric-sql\/pglite(\/|$)/]),
  adapter('jobs', [/^pg-boss$/, /^zod$/]),
  adapter('calendar', [/^luxon$/, /^date-holidays$/, /^windows-iana$/]),
  adapter('anchor', []),
  adapter('files', [/^csv-parse$/]),
  adapter('log', [/^pino$/]),
  adapter('telemetry', [/^@opentelemetry\//]),
  // The types of policy ids are the core's; everything else about the policy is settled here.
  { from: /^src\/config\//, may: [/^src\/config\//, NODE, /^(zod|dotenv|yaml|re2js)$/], types: [CORE] },
  { from: /^src\/rehearsal\//, may: [/^src\/rehearsal\//, NODE, /^restify$/] },
  { from: /^src\/app(\.ts|\/)/, may: [CORE, NODE, /^src\/(presentation|adapters|config|app)\//] },
  {
    from: /^src\/demo(\.ts|\/)/,
    may: [NODE, /^src\/(config|rehearsal|demo|presentation|adapters\/log)\//, /^src\/app\.ts$/],
    types: [CORE],
  },
  // The reading of commands needs no settings and no world.
  { from: /^src\/parse\.ts$/, may: [NODE, /^src\/core\/intents\//] },
  // A log is needed before the app exists: to say why it does not start.
  {
    from: /^src\/(main|doctor|audit|policy|restore)\.ts$|^src\/doctor\//,
    may: [NODE, /^src\/(config|app|doctor|adapters\/log)\//, /^src\/app\.ts$/],
    types: [CORE],
  },
];

/** An adapter knows the core, itself and its own library; never another adapter, never the settings. */
function adapter(name: string, libraries: readonly RegExp[]): ImportRule {
  return {
    from: new RegExp(`^src/adapters/${name}/`),
    may: [CORE, NODE, new RegExp(`^src/adapters/${name}/`), ...libraries],
  };
}

export function allows(path: string, { target, typeOnly }: Import): boolean {
  const rule = IMPORT_TABLE.find(({ from }) => from.test(path));
  if (rule === undefined) return false;
  const patterns = typeOnly ? [...rule.may, ...(rule.types ?? [])] : rule.may;
  return patterns.some((pattern) => pattern.test(target));
}

/** A request's way through the core. A folder may use those before it, never those after it. */
export const STORY = [
  'intents',
  'requests',
  'approvals',
  'execution',
  'notifications',
  'reminders',
  'reports',
  // What people typed and pressed enters the story from here.
  'commands',
  'presses',
] as const;

/** Used from everywhere, and using only each other and the core's words in the root of the core. */
export const COMMON = ['audit', 'mfa-state', 'people', 'posture', 'jobs', 'notices', 'ports'] as const;

/** The only files of the core's root that may run what is in the folders; the others are words and rights. */
export const ENTRANCES = /^src\/core\/(handle-[a-z-]+|create-conversation|run-job)\.ts$/;
