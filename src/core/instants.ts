/** Instants are kept as UTC text (ISO 8601), which sorts and stores the same everywhere. */
export function addMinutes(from: Date, minutes: number): string {
  return new Date(from.getTime() + minutes * 60_000).toISOString();
}

export function addMilliseconds(from: Date, milliseconds: number): string {
  return new Date(from.getTime() + milliseconds).toISOString();
}

export function millisecondsUntil(instant: string, now: Date): number {
  return Date.parse(instant) - now.getTime();
}
