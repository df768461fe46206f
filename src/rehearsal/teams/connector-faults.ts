export type ConnectorCall =
  'create' | 'post' | 'update' | 'delete' | 'members' | 'metadata' | 'keys' | 'token';

/** How the stand-in misbehaves instead of, or around, doing what was asked. */
export type Fault =
  | { readonly kind: 'answer'; readonly status: number; readonly code?: string; readonly retryAfter?: string }
  /** A 2xx answer whose body is not JSON. */
  | { readonly kind: 'garbage' }
  /** The connection breaks; `after`: the effect has taken place. */
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' }
  /** No answer, ever. */
  | { readonly kind: 'hang'; readonly when: 'before' | 'after' };

export interface FaultRule {
  readonly fault: Fault;
  /** Any call when left out. */
  readonly on?: ConnectorCall;
  /** Every conversation when left out. */
  readonly conversation?: string;
  /** How often it strikes; for ever when left out. */
  readonly times?: number;
}

/** The troubles that a test orders. The oldest matching rule strikes first. */
export class ConnectorFaults {
  private rules: { readonly rule: FaultRule; left: number }[] = [];

  add(rule: FaultRule): void {
    this.rules.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.rules = [];
  }

  next(call: ConnectorCall, conversation?: string): Fault | undefined {
    const hit = this.rules.find(({ rule, left }) => left > 0 && matches(rule, call, conversation));
    if (!hit) return undefined;
    hit.left -= 1;
    return hit.rule.fault;
  }
}

function matches(rule: FaultRule, call: ConnectorCall, conversation: string | undefined): boolean {
  if (rule.on !== undefined && rule.on !== call) return false;
  return rule.conversation === undefined || rule.conversation === conversation;
}
