/** A day somewhere: `2026-03-29`. */
export type Day = string;

/** What a clock on the wall shows. */
export interface WallClock {
  readonly day: Day;
  /** Minutes since midnight, as shown there; 1440 is the next midnight. */
  readonly minute: number;
}

/** Time zones and public holidays; the core reckons with days and wall clocks only. */
export interface Calendar {
  /** `timeZone` as `knownTimeZone` or `timeZoneIn` gave it. */
  wallClock(instant: Date, timeZone: string): WallClock;
  /** When the clock there shows it: the first time where it shows it twice, and as much later as was skipped where never. */
  instantAt(clock: WallClock, timeZone: string): Date;
  /** Of the whole country (ISO 3166, two letters), and of the region where one is given; false where nothing is known. */
  isHoliday(day: Day, country: string, region?: string): boolean;
  /** Whether the public holidays of the country are known at all. */
  knowsHolidaysOf(country: string): boolean;
  /** 1 Monday to 7 Sunday; Saturday and Sunday for a country that is not known. */
  weekendIn(country: string): readonly number[];
  /** The IANA name for an IANA or a Windows name; undefined for one that nobody knows. */
  knownTimeZone(name: string): string | undefined;
  /** Where most people of the country live. */
  timeZoneIn(country: string): string | undefined;
}
