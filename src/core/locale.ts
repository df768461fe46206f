/** The languages the bot speaks. Adding one here makes every missing text a compile error. */
export const LOCALES = ['en', 'nl', 'de', 'fr', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

/** The first wish that we speak (`nl-BE` → `nl`), else English. */
export function chooseLocale(...wishes: readonly (string | undefined)[]): Locale {
  for (const wish of wishes) {
    const language = wish?.toLowerCase().split(/[-_]/)[0];
    const locale = LOCALES.find((known) => known === language);
    if (locale) return locale;
  }
  return 'en';
}
