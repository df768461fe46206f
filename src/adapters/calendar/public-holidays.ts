import Holidays from 'date-holidays';

const DAY_MS = 86_400_000;
/** A country and a year; more than an installation has, and a bound against a directory full of odd countries. */
const MOST_KEPT = 500;

/** Public holidays of whole countries. Working one out takes milliseconds, so each year of a country is kept. */
export class PublicHolidays {
  readonly #years = new Map<string, ReadonlySet<string>>();

  has(day: string, country: string): boolean {
    return this.#daysOf(country, Number(day.slice(0, 4))).has(day);
  }

  #daysOf(country: string, year: number): ReadonlySet<string> {
    const key = `${country} ${year}`;
    const known = this.#years.get(key);
    if (known) return known;
    if (this.#years.size >= MOST_KEPT) this.#years.clear();
    const days = new Set(listDays(country, year));
    this.#years.set(key, days);
    return days;
  }
}

function listDays(country: string, year: number): readonly string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const inCountry = new Holidays(country);
  return inCountry
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, start, end }) => {
      const first = date.slice(0, 10);
      const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
      return Array.from({ length: days }, (_, index) => dayAfter(first, index));
    });
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
