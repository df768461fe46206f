import { expect, test } from '@jest/globals';
import { renderReply } from '../../src/presentation/render-reply.ts';
import { cardText } from '../support/card-text.ts';
import { SAMPLES } from './sample-replies.ts';

const shown = (name: string): string => {
  const reply = SAMPLES[name];
  if (!reply) throw new RangeError(`there is no sample ${name}`);
  return cardText(renderReply(reply, { locale: 'en' }).card);
};

test('the number of admins is said to be the report’s, wherever the report was read', () => {
  expect(shown('tenant: posture')).toMatch(/All: 24.*Counted as Entra’s registration report marks them/s);
  expect(shown('tenant: posture, first, without a licence')).not.toMatch(/registration report marks them/);
});
