import type { MailboxKind, MethodKind, MfaState } from './model/person.ts';

/** How a Contoso person differs from an ordinary enabled employee with a mailbox, disabled MFA and no methods. */
export interface ContosoRow {
  /** Last digits of the object id: never renumber, tests and policy files hold these ids. */
  readonly n: number;
  readonly name: string;
  /** Part before the @ of UPN and mail. */
  readonly alias: string;
  readonly department: string;
  readonly title: string;
  readonly language?: string;
  readonly manager?: string;
  readonly state?: MfaState;
  readonly methods?: readonly MethodKind[];
  readonly guest?: string;
  readonly signInBlocked?: true;
  readonly unlicensed?: true;
  readonly mailbox?: MailboxKind;
  readonly otherMails?: readonly string[];
  readonly mailAliases?: readonly string[];
  readonly samAccount?: string;
  readonly employeeId?: string;
}

/** Two methods, so that the rule "the default goes last" has something to bite on. */
const PHONE_APP: readonly MethodKind[] = ['phone', 'microsoftAuthenticator'];
const APP: readonly MethodKind[] = ['microsoftAuthenticator'];

/** People with a part in the story of the demo and of the tests: one a line, as a table reads better. */
// prettier-ignore
const CAST = {
  jsmith: { n: 1, name: 'John Smith', alias: 'jsmith', department: 'Finance', title: 'Accountant', language: 'en-GB', manager: 'fionaClarke' },
  hannaBakker: { n: 2, name: 'Hanna Bakker', alias: 'hanna.bakker', department: 'IT', title: 'Service desk agent', language: 'en-US', manager: 'ingridVos', state: 'enforced', methods: APP },
  milanKovac: { n: 3, name: 'Milan Kovač', alias: 'milan.kovac', department: 'IT', title: 'Service desk agent', language: 'en-US', manager: 'ingridVos', state: 'enforced', methods: APP },
  amirHaddad: { n: 4, name: 'Amir Haddad', alias: 'amir.haddad', department: 'IT', title: 'Team lead service desk', language: 'en-US', manager: 'ingridVos', state: 'enforced', methods: ['microsoftAuthenticator', 'fido2'] },
  lotteVisser: { n: 5, name: 'Lotte Visser', alias: 'lotte.visser', department: 'IT', title: 'Team lead workplace', language: 'nl-NL', manager: 'ingridVos', state: 'enforced', methods: APP },
  grahamStone: { n: 6, name: 'Graham Stone', alias: 'graham.stone', department: 'Security', title: 'Security officer', language: 'en-GB', manager: 'victorLang', state: 'enforced', methods: ['fido2'] },
  priyaNair: { n: 7, name: 'Priya Nair', alias: 'priya.nair', department: 'Security', title: 'Security analyst', language: 'en-US', manager: 'grahamStone', state: 'enforced', methods: ['fido2', 'microsoftAuthenticator'] },
  ottoBrandt: { n: 8, name: 'Otto Brandt', alias: 'otto.brandt', department: 'Audit', title: 'Internal auditor', language: 'de-DE', manager: 'victorLang', state: 'enforced', methods: APP },
  annaJansenSales: { n: 9, name: 'Anna Jansen', alias: 'anna.jansen', department: 'Sales', title: 'Account manager', language: 'nl-NL', manager: 'ruthAdler' },
  annaJansenLegal: { n: 10, name: 'Anna Jansen', alias: 'anna.jansen2', department: 'Legal', title: 'Paralegal', language: 'nl-NL', manager: 'claraMoreau' },
  sanneDeVries: { n: 11, name: 'Sanne de Vries', alias: 'sanne.devries', department: 'Finance', title: 'Controller', language: 'nl-NL', manager: 'fionaClarke' },
  alreadyEnabled: { n: 12, name: 'Peter Lindqvist', alias: 'peter.lindqvist', department: 'Sales', title: 'Account manager', language: 'en-US', manager: 'ruthAdler', state: 'enabled' },
  registeredDisabled: { n: 13, name: 'Marta Rossi', alias: 'marta.rossi', department: 'Finance', title: 'Treasurer', language: 'en-GB', manager: 'fionaClarke', methods: PHONE_APP },
  enforced: { n: 14, name: 'Karl Weber', alias: 'karl.weber', department: 'Legal', title: 'Counsel', language: 'de-DE', manager: 'claraMoreau', state: 'enforced', methods: PHONE_APP },
  stuckAtEnabled: { n: 15, name: 'Emma Dubois', alias: 'emma.dubois', department: 'Sales', title: 'Sales assistant', language: 'fr-FR', manager: 'ruthAdler', state: 'enabled', methods: ['phone'] },
  guest: { n: 16, name: 'Pat Guest', alias: 'pat_fabrikam.example', department: 'Partner', title: 'Consultant', guest: 'pat@fabrikam.example', unlicensed: true, mailbox: 'none' },
  accountDisabled: { n: 17, name: 'Rita Moss', alias: 'rita.moss', department: 'Sales', title: 'Former account manager', language: 'en-US', signInBlocked: true },
  unlicensed: { n: 18, name: 'Ugo Ferri', alias: 'ugo.ferri', department: 'Operations', title: 'Warehouse worker', language: 'en-US', unlicensed: true, mailbox: 'none', otherMails: ['ugo.ferri@mail.example'] },
  sharedMailbox: { n: 19, name: 'Invoices', alias: 'invoices', department: 'Finance', title: 'Shared mailbox', signInBlocked: true, unlicensed: true, mailbox: 'shared' },
  mfaMailbox: { n: 63, name: 'MFA notices', alias: 'mfa', department: 'IT', title: 'Shared mailbox', signInBlocked: true, unlicensed: true, mailbox: 'shared' },
  serviceAccount: { n: 20, name: 'svc-backup', alias: 'svc-backup', department: 'IT', title: 'Service account', unlicensed: true, mailbox: 'none' },
  globalAdmin: { n: 21, name: 'Gwen Adams', alias: 'gwen.adams', department: 'IT', title: 'Cloud administrator', language: 'en-US', manager: 'ingridVos', state: 'enforced', methods: ['fido2'] },
  pimEligible: { n: 22, name: 'Pieter Mol', alias: 'pieter.mol', department: 'IT', title: 'Platform engineer', language: 'nl-NL', manager: 'ingridVos', methods: APP },
  adminThroughGroup: { n: 23, name: 'Rosa Klein', alias: 'rosa.klein', department: 'IT', title: 'Exchange engineer', language: 'de-DE', manager: 'ingridVos', methods: APP },
  breakGlass: { n: 24, name: 'Emergency Access 1', alias: 'emergency1', department: 'IT', title: 'Break-glass account', unlicensed: true, mailbox: 'none', methods: ['fido2'] },
  breakGlass2: { n: 25, name: 'Emergency Access 2', alias: 'emergency2', department: 'IT', title: 'Break-glass account', unlicensed: true, mailbox: 'none', methods: ['fido2'] },
  obrien: { n: 26, name: "Sean O'Brien", alias: "sean.o'brien", department: 'Sales', title: 'Account manager', language: 'en-IE', manager: 'ruthAdler' },
  jose: { n: 27, name: 'José García', alias: 'jose.garcia', department: 'Marketing', title: 'Designer', language: 'es-ES', manager: 'noraHolm' },
  muller: { n: 28, name: 'Jürgen Müller', alias: 'juergen.mueller', department: 'Operations', title: 'Planner', language: 'de-DE', manager: 'tomaszNowak', mailAliases: ['j.mueller@contoso.com'], samAccount: 'muelleju', employeeId: 'E104233' },
  zoe: { n: 29, name: 'Zoë van Dijk', alias: 'zoe.vandijk', department: 'Marketing', title: 'Copywriter', language: 'nl-NL', manager: 'noraHolm' },
  // The first letter of each name is Cyrillic (U+0405, U+0410): looks like "John Smith" and "Anna Jansen".
  lookAlikeSmith: { n: 30, name: 'John \u0405mith', alias: 'john.smith2', department: 'Operations', title: 'Contractor', manager: 'tomaszNowak' },
  lookAlikeAnna: { n: 31, name: '\u0410nna Jansen', alias: 'a.jansen', department: 'Operations', title: 'Contractor', manager: 'tomaszNowak' },
  markdownName: { n: 32, name: '**Bold** [Click](https://evil.example) _Name_', alias: 'markdown.name', department: 'Marketing', title: 'Test `code` | table', manager: 'noraHolm' },
  htmlName: { n: 33, name: '<b>Bobby</b> <at>Tables</at> ${x} & Co', alias: 'html.name', department: 'R&D <Lab>', title: '"><img src=x onerror=alert(1)>' },
  hasNoLanguage: { n: 34, name: 'Nico Blank', alias: 'nico.blank', department: 'Operations', title: 'Driver', manager: 'tomaszNowak' },
  legacyMail: { n: 35, name: 'Walter Pruitt', alias: 'walter.pruitt', department: 'Finance', title: 'Bookkeeper', language: 'en-US', manager: 'fionaClarke' },
  coveredByAccessPolicy: { n: 36, name: 'Carla Mendes', alias: 'carla.mendes', department: 'Operations', title: 'External contractor', language: 'en-US', manager: 'tomaszNowak', methods: APP },
} as const satisfies Record<string, ContosoRow>;

/** Managers and colleagues who fill the directory. */
// prettier-ignore
const COLLEAGUES = {
  fionaClarke: { n: 40, name: 'Fiona Clarke', alias: 'fiona.clarke', department: 'Finance', title: 'Finance director', language: 'en-GB', state: 'enforced', methods: APP },
  ruthAdler: { n: 41, name: 'Ruth Adler', alias: 'ruth.adler', department: 'Sales', title: 'Sales director', language: 'de-DE', state: 'enforced', methods: APP },
  claraMoreau: { n: 42, name: 'Clara Moreau', alias: 'clara.moreau', department: 'Legal', title: 'General counsel', language: 'fr-FR', state: 'enforced', methods: APP },
  ingridVos: { n: 43, name: 'Ingrid Vos', alias: 'ingrid.vos', department: 'IT', title: 'IT manager', language: 'nl-NL', manager: 'victorLang', state: 'enforced', methods: APP },
  victorLang: { n: 44, name: 'Victor Lang', alias: 'victor.lang', department: 'Management', title: 'Managing director', language: 'en-US', state: 'enforced', methods: APP },
  noraHolm: { n: 45, name: 'Nora Holm', alias: 'nora.holm', department: 'Marketing', title: 'Marketing manager', language: 'en-US', methods: PHONE_APP },
  tomaszNowak: { n: 46, name: 'Tomasz Nowak', alias: 'tomasz.nowak', department: 'Operations', title: 'Operations manager', language: 'en-US', state: 'enabled' },
  alice: { n: 47, name: 'Alice Wonder', alias: 'alice.wonder', department: 'Finance', title: 'Analyst', language: 'en-US', manager: 'fionaClarke' },
  bob: { n: 48, name: 'Bob Martin', alias: 'bob.martin', department: 'Finance', title: 'Analyst', language: 'en-US', manager: 'fionaClarke', state: 'enabled' },
  carol: { n: 49, name: 'Carol King', alias: 'carol.king', department: 'Finance', title: 'Payroll officer', language: 'en-US', manager: 'fionaClarke' },
  david: { n: 50, name: 'David de Boer', alias: 'david.deboer', department: 'Finance', title: 'Payroll officer', language: 'nl-NL', manager: 'fionaClarke', state: 'enforced', methods: PHONE_APP },
  elena: { n: 51, name: 'Elena Petrova', alias: 'elena.petrova', department: 'Sales', title: 'Account manager', language: 'en-US', manager: 'ruthAdler' },
  femke: { n: 52, name: 'Femke Smit', alias: 'femke.smit', department: 'Sales', title: 'Inside sales', language: 'nl-NL', manager: 'ruthAdler' },
  giulia: { n: 53, name: 'Giulia Conti', alias: 'giulia.conti', department: 'Sales', title: 'Inside sales', language: 'es-ES', manager: 'ruthAdler', state: 'enabled' },
  henk: { n: 54, name: 'Henk Mulder', alias: 'henk.mulder', department: 'Operations', title: 'Fitter', language: 'nl-NL', manager: 'tomaszNowak' },
  isabelle: { n: 55, name: 'Isabelle Laurent', alias: 'isabelle.laurent', department: 'Legal', title: 'Counsel', language: 'fr-FR', manager: 'claraMoreau' },
  jack: { n: 56, name: 'Jack Smithers', alias: 'jack.smithers', department: 'Operations', title: 'Planner', language: 'en-US', manager: 'tomaszNowak' },
  joanSmith: { n: 57, name: 'Joan Smith', alias: 'joan.smith', department: 'Marketing', title: 'Event manager', language: 'en-US', manager: 'noraHolm' },
  kenji: { n: 58, name: 'Kenji Sato', alias: 'kenji.sato', department: 'R&D <Lab>', title: 'Researcher', language: 'ja-JP', manager: 'victorLang' },
  layla: { n: 59, name: 'Layla Aziz', alias: 'layla.aziz', department: 'Legal', title: 'Secretary', language: 'ar-EG', manager: 'claraMoreau' },
  maud: { n: 60, name: 'Maud Willems', alias: 'maud.willems', department: 'Management', title: 'Executive assistant', language: 'nl-NL', manager: 'victorLang' },
  nadia: { n: 61, name: 'Nadia Lopez', alias: 'nadia.lopez', department: 'Marketing', title: 'Analyst', language: 'es-MX', manager: 'noraHolm' },
  oscar: { n: 62, name: 'Oscar Jean-Pierre', alias: 'oscar.jean-pierre', department: 'Operations', title: 'Driver', language: 'fr-FR', manager: 'tomaszNowak', state: 'enforced', methods: ['phone'] },
} as const satisfies Record<string, ContosoRow>;

/** Names of people in code: `'jsmith'`, `'hannaBakker'`. A misspelt one does not compile. */
export type PersonKey = keyof typeof CAST | keyof typeof COLLEAGUES;
export const CONTOSO_ROWS: Readonly<Record<PersonKey, ContosoRow>> = { ...CAST, ...COLLEAGUES };
export const PERSON_KEYS = Object.keys(CONTOSO_ROWS) as readonly PersonKey[];
