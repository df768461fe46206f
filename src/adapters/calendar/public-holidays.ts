import Holidays from 'date-holidays';

const DAY_MS = 86_400_000;
/** A country or region and a year; more than an installation has, and a bound against a directory full of odd countries. */
const MOST_KEPT = 500;

/** Public holidays of countries and their regions. Working one out takes milliseconds, so each year of a country is kept. */
export class PublicHolidays {
  readonly #countries = new Set(Object.keys(new Holidays().getCountries()));
  readonly #years = new Map<string, ReadonlySet<string>>();

  /** A directory may say anything. */
  knows(country: string): boolean {
    return this.#countries.has(country);
  }

  has(day: string, country: string, region?: string): boolean {
    return this.knows(country) && this.#daysOf({ country, region, year: Number(day.slice(0, 4)) }).has(day);
  }

  #daysOf(wanted: Wanted): ReadonlySet<string> {
    const key = `${wanted.country} ${wanted.region ?? ''} ${wanted.year}`;
    const known = this.#years.get(key);
    if (known) return known;
    if (this.#years.size >= MOST_KEPT) this.#years.clear();
    const days = new Set(listDays(wanted));
    this.#years.set(key, days);
    return days;
  }
}

interface Wanted {
  readonly country: string;
  readonly region: string | undefined;
  readonly year: number;
}

/** A region that the library does not know has the holidays of its country. */
function listDays({ country, region, year }: Wanted): readonly string[] {
  const there = region === undefined ? new Holidays(country) : new Holidays(country, region);
  return there
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
