import type { AuditRecord } from './tour-stage.ts';
import type { Mail } from '../rehearsal/model/post-office.ts';

const RULE_WIDTH = 100;

/** Prints what people type, press and see, so that a reader follows the story without any window. */
export class Transcript {
  private readonly write: (text: string) => void;
  private scenes = 0;

  constructor(write: (text: string) => void) {
    this.write = write;
  }

  scene(title: string): void {
    this.scenes += 1;
    this.write(`\n━━ ${this.scenes}. ${title} ${'━'.repeat(Math.max(2, RULE_WIDTH - title.length - 7))}`);
  }

  remark(text: string): void {
    this.write(`\n   (${text})`);
  }

  typed(name: string, text: string): void {
    this.write(`\n${name} types: ${text}`);
  }

  /** `filled`: what the person wrote or chose on the card before. */
  pressed(name: string, button: string, filled: readonly string[]): void {
    const fields = filled.map((field) => ` · ${field}`).join('');
    this.write(`\n${name} presses [${button}]${fields}`);
  }

  /** A message of the bot; `news` says whether it is new, or a card that changed where it stands. */
  shown(name: string, news: 'new' | 'changed', drawing: string): void {
    this.write(`\n${news === 'new' ? `${name} sees:` : `${name}'s card now says:`}\n${drawing}`);
  }

  mail({ from, to, subject, text, html }: Mail): void {
    const parts = [text === null ? '' : 'plain text', html === null ? '' : 'HTML']
      .filter(Boolean)
      .join(' and ');
    const head = [`From: ${from}`, `Subject: ${subject}`, `Parts: ${parts}`, ''];
    const lines = [...head, ...(text ?? '').trim().split('\n')].map((line) => `  ${line}`.trimEnd());
    this.write([``, `Mail in the mailbox of ${to.join(', ')}:`, '', ...lines].join('\n'));
  }

  audit(records: readonly AuditRecord[]): void {
    for (const { sequence, at, event, request, actor, hash } of records) {
      const who = actor ?? 'the bot itself';
      const what = `${event.kind}${request === undefined ? '' : ` ${request}`}`;
      this.write(
        `  ${String(sequence).padStart(3)}  ${at.slice(11, 23)}  ${what.padEnd(32)} ${who.padEnd(16)} ${hash.slice(0, 12)}…`,
      );
    }
  }
}
