/** What one bot may send or create in one conversation (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit). */
const LIMITS = [
  { sends: 7, withinMs: 1_000 },
  { sends: 8, withinMs: 2_000 },
  { sends: 60, withinMs: 30_000 },
] as const;

export class PaceLimits {
  private readonly sends = new Map<string, number[]>();

  /** Undefined when the send is allowed (and counted), else the seconds to wait. */
  admit(conversation: string): number | undefined {
    const now = Date.now();
    const recent = (this.sends.get(conversation) ?? []).filter((at) => now - at < 30_000);
    const exceeded = LIMITS.find(
      ({ sends, withinMs }) => recent.filter((at) => now - at < withinMs).length >= sends,
    );
    this.sends.set(conversation, exceeded ? recent : [...recent, now]);
    return exceeded && Math.ceil(exceeded.withinMs / 1000);
  }
}
