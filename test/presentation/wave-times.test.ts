import { expect, test } from '@jest/globals';
import { LOCALES, type Locale } from '../../src/core/locale.ts';
import { renderReply } from '../../src/presentation/render-reply.ts';
import { SAMPLES } from './sample-replies.ts';

const LAST: Record<Locale, RegExp> = {
  en: /still needed[^]*waiting for waves to start comes on top[^]*the last wave starts [^\n]*25[^\n]*at the earliest/i,
  nl: /nog nodig[^]*het wachten[^]*de laatste ronde begint op zijn vroegst [^\n]*25/i,
  de: /noch nötig[^]*das warten[^]*die letzte welle beginnt frühestens [^\n]*25/i,
  fr: /encore nécessaire[^]*l’attente[^]*la dernière vague commence au plus tôt le [^\n]*25/i,
  es: /falta[^]*la espera[^]*la última tanda empieza como pronto el [^\n]*25/i,
};
const PLAN: Record<Locale, RegExp> = {
  en: /once approved: [^\n]*\n[^\n]*waiting for waves to start comes on top/i,
  nl: /na goedkeuring: [^\n]*\n[^\n]*het wachten tot een ronde begint, komt daar nog bij/i,
  de: /nach der genehmigung: [^\n]*\n[^\n]*das warten auf den beginn von wellen kommt noch hinzu/i,
  fr: /après l’approbation[^\n]*\n[^\n]*l’attente du début des vagues s’y ajoute/i,
  es: /tras la aprobación: [^\n]*\n[^\n]*a eso se suma la espera/i,
};

test.each(LOCALES)('the minutes of work are not taken for the end of the last wave, in %s', (locale) => {
  const waiting = said('bulk, waiting for its next wave', locale);
  expect(waiting).toMatch(LAST[locale]);
  const [waits, last] = LAST[locale].source.split('[^]*').slice(1);
  expect(said('bulk, running', locale)).not.toMatch(new RegExp(`${waits}|${last}`, 'i'));
  expect(said('confirm, in waves', locale)).toMatch(PLAN[locale]);
});

function said(name: string, locale: Locale): string {
  const reply = SAMPLES[name];
  if (!reply) throw new Error(`no sample ${name}`);
  return renderReply(reply, { locale, timeZone: 'Europe/Amsterdam' }).text;
}
