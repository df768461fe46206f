const USUAL = [6, 7];

interface WeekInfo {
  readonly weekend: readonly number[];
}
/** A property up to Node 22, a method after it. */
type LocaleWithWeek = Intl.Locale & { readonly weekInfo?: WeekInfo; getWeekInfo?(): WeekInfo };

/** Friday and Saturday in many countries, as Node's own data knows them. */
export function weekendIn(country: string): readonly number[] {
  if (!/^[A-Z]{2}$/.test(country)) return USUAL;
  const locale: LocaleWithWeek = new Intl.Locale(`und-${country}`);
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend ?? USUAL;
}
