import type { Locale } from '../locale.ts';
import type { MfaState } from '../mfa-state.ts';
import {
  FILE_TARGET,
  type ChangeIntent,
  type Intent,
  type PeopleIntent,
  type RequestIntent,
} from './intent.ts';

type Described = ChangeIntent | PeopleIntent | RequestIntent;

/** The commands of one language, with X for the people or the request. */
type Sayings = Readonly<
  Record<MfaState | PeopleIntent['kind'] | RequestIntent['kind'] | 'group' | 'department' | 'file', string>
>;

const SAYINGS: Readonly<Record<Locale, Sayings>> = {
  en: {
    enabled: 'enable mfa for X',
    disabled: 'disable mfa for X',
    enforced: 'enforce mfa for X',
    status: 'status X',
    history: 'history X',
    why: 'why X',
    reset: 'reset mfa for X',
    revoke: 'revoke sessions for X',
    remind: 'remind X',
    approve: 'approve X',
    reject: 'reject X',
    cancel: 'cancel X',
    undo: 'undo X',
    group: 'group X',
    department: 'department X',
    file: 'the attached list',
  },
  nl: {
    enabled: 'zet mfa aan voor X',
    disabled: 'zet mfa uit voor X',
    enforced: 'verplicht mfa voor X',
    status: 'status X',
    history: 'geschiedenis X',
    why: 'waarom X',
    reset: 'reset mfa voor X',
    revoke: 'beëindig alle sessies van X',
    remind: 'herinner X',
    approve: 'keur X goed',
    reject: 'wijs X af',
    cancel: 'trek X in',
    undo: 'draai X terug',
    group: 'groep X',
    department: 'afdeling X',
    file: 'de bijgevoegde lijst',
  },
  de: {
    enabled: 'aktiviere MFA für X',
    disabled: 'deaktiviere MFA für X',
    enforced: 'erzwinge MFA für X',
    status: 'Status X',
    history: 'Verlauf X',
    why: 'warum X',
    reset: 'MFA zurücksetzen für X',
    revoke: 'beende alle Sitzungen von X',
    remind: 'erinnere X',
    approve: 'genehmige X',
    reject: 'lehne X ab',
    cancel: 'storniere X',
    undo: 'mache X rückgängig',
    group: 'Gruppe X',
    department: 'Abteilung X',
    file: 'die angehängte Liste',
  },
  fr: {
    enabled: 'active la MFA pour X',
    disabled: 'désactive la MFA pour X',
    enforced: 'impose la MFA pour X',
    status: 'statut de X',
    history: 'historique de X',
    why: 'pourquoi X',
    reset: 'réinitialise la MFA de X',
    revoke: 'révoque les sessions de X',
    remind: 'envoie un rappel à X',
    approve: 'approuve X',
    reject: 'refuse X',
    cancel: 'annule la demande X',
    undo: 'reviens en arrière sur X',
    group: 'groupe X',
    department: 'département X',
    file: 'la liste jointe',
  },
  es: {
    enabled: 'activa la MFA para X',
    disabled: 'desactiva la MFA para X',
    enforced: 'exige la MFA para X',
    status: 'estado de X',
    history: 'historial de X',
    why: 'por qué X',
    reset: 'restablece la MFA de X',
    revoke: 'revoca las sesiones de X',
    remind: 'envía un recordatorio a X',
    approve: 'aprueba X',
    reject: 'rechaza X',
    cancel: 'cancela la solicitud X',
    undo: 'deshaz X',
    group: 'grupo X',
    department: 'departamento X',
    file: 'la lista adjunta',
  },
};

/** The shortest sentence with which the parser reads this command again: offered as "did you mean …?". */
export function describeCommand(intent: Described, locale: Locale = 'en'): string {
  const sayings = SAYINGS[locale];
  if ('request' in intent) return say(sayings[intent.kind], intent.request);
  const people = intent.targets.map((target) => nameOf(target, sayings)).join(', ');
  return say(sayings[intent.kind === 'change' ? intent.to : intent.kind], people);
}

function nameOf(target: string, sayings: Sayings): string {
  if (target === FILE_TARGET) return sayings.file;
  const [, kind, name] = /^(group|department):(.*)$/s.exec(target) ?? [];
  return name === undefined ? target : say(kind === 'group' ? sayings.group : sayings.department, name);
}

function say(saying: string, about: string): string {
  return saying.replace('X', () => about);
}

/** Only commands that name their people or their request can be offered word for word. */
export function isDescribable(intent: Intent): intent is Described {
  return (
    ('request' in intent && isSaid(intent.kind)) ||
    (intent.kind !== 'incomplete' && 'targets' in intent && isSaid(intent.kind))
  );
}

function isSaid(kind: Intent['kind']): boolean {
  return kind === 'change' || Object.hasOwn(SAYINGS.en, kind);
}
