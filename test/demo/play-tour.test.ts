import { expect, test } from '@jest/globals';
import { playTour } from '../../src/demo/play-tour.ts';

const PATIENCE_MS = 180_000;

test(
  'the tour plays every scene on the real protocols and leaves a transcript of what was typed, seen, mailed and recorded',
  async () => {
    const lines: string[] = [];
    await playTour((text) => void lines.push(text));
    const transcript = lines.join('\n');
    expect(transcript.match(/━━ \d\./g)).toHaveLength(7);
    for (const fact of [
      'Hanna Bakker types: enable mfa for jsmith',
      'Done: was disabled, now enabled.',
      'Mail in the mailbox of jsmith@contoso.com:',
      'Aanmelden gaat binnenkort in twee stappen',
      'Entra made “enforced” of “enabled” by itself',
      'Peter Lindqvist (peter.lindqvist@contoso.com): already enabled',
      'Pat Guest (pat_fabrikam.example#EXT#@contoso.onmicrosoft.com): a guest',
      '“zaphod”: nobody was found',
      'Which “anna jansen” do you mean?',
      'Rejected by Lotte Visser',
      'Withdrawn by Hanna Bakker',
      'You may not do this',
      'because nobody decided',
      'request-expired REQ-5',
    ]) {
      expect(transcript).toContain(fact);
    }
  },
  PATIENCE_MS,
);
