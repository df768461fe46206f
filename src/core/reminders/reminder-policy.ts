/** The `reminders:` section of the policy file. Minutes since midnight where a time of day is meant. */
export interface ReminderPolicy {
  readonly enabled: boolean;
  /** Days after the change, ascending: one message each. */
  readonly afterDays: readonly number[];
  /** Days after the change by which everybody should have registered. */
  readonly deadlineDays: number;
  /** The manager gets a copy of this one, once; 0 for never. */
  readonly copyManagerWith: number;
  /** 1 Monday to 7 Sunday, 0 for never. */
  readonly digestOn: number;
  /** For readers whose mailbox does not tell. */
  readonly workingDays: readonly number[];
  readonly workingHours: DayTimes;
  /** Nobody hears anything then, whatever their mailbox calls working hours. */
  readonly quietHours: DayTimes;
  readonly timeZone: string;
  /** For whoever's own country is not known. */
  readonly country: string;
  /** By country: the part of it whose public holidays hold for everybody there. */
  readonly regions: Readonly<Record<string, string>>;
  readonly maxSnoozeDays: number;
  readonly perMinute: number;
}

export interface DayTimes {
  readonly from: number;
  readonly to: number;
}
