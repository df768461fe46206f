/** A mail as it lies in a mailbox. `text` and `html` are the parts of a MIME mail; a JSON `sendMail` has only one. */
export interface Mail {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string | null;
  readonly text: string | null;
  /** Pictures that came with it, by the content id that the HTML names. */
  readonly inline: readonly {
    readonly cid: string;
    readonly contentType: string;
    readonly base64: string;
  }[];
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Set when this is the notice that a mail could not be delivered. */
  readonly bounceOf: string | null;
}

/** What happens to mail for an address: refused at once by Graph, or accepted (202) and bounced later. */
export type MailTrouble = 'refused' | 'bounced';

/** Every mailbox of the tenant, and of the outside world, by lower-case address. */
export class PostOffice {
  readonly #boxes = new Map<string, Mail[]>();
  readonly #troubles = new Map<string, MailTrouble>();
  #delivered = 0;

  /** Number for the next mail, so that ids are the same in every run with the same events. */
  nextId(): string {
    this.#delivered += 1;
    return `mail-${this.#delivered}`;
  }

  /** Any address has a mailbox here, outside ones too: what left the tenant can be read as well. */
  deliver(address: string, mail: Mail): void {
    const key = address.toLowerCase();
    const box = this.#boxes.get(key) ?? [];
    box.push(mail);
    this.#boxes.set(key, box);
  }

  /** Newest last. */
  mailbox(address: string): readonly Mail[] {
    return this.#boxes.get(address.toLowerCase()) ?? [];
  }

  /** Mailboxes that received something, in order of their first mail. */
  addresses(): readonly string[] {
    return [...this.#boxes.keys()];
  }

  trouble(address: string): MailTrouble | undefined {
    return this.#troubles.get(address.toLowerCase());
  }

  /** `undefined` makes the address healthy again. */
  setTrouble(address: string, trouble: MailTrouble | undefined): void {
    if (trouble === undefined) this.#troubles.delete(address.toLowerCase());
    else this.#troubles.set(address.toLowerCase(), trouble);
  }

  clear(): void {
    this.#boxes.clear();
  }
}
