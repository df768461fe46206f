import type { Activity } from 'botframework-schema';
import type { UploadPlace } from '../../core/ports/file-exports.ts';
import type { IncomingCardAction } from '../../core/incoming.ts';
import type { Sender } from './read-sender.ts';

type Fields = Readonly<Record<string, unknown>>;

const LONGEST_URL = 4_000;
const GUID = /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

export const FILE_CONSENT = 'fileConsent/invoke';

/** Yes or no on the card with which Teams asks for a file: a press like any other, with the id that the card carries. */
export function readConsent(activity: Activity, sender: Sender): IncomingCardAction {
  const value = fields(activity.value);
  const accepted = value.action === 'accept';
  const upload = accepted ? placeIn(fields(value.uploadInfo)) : undefined;
  return {
    ...sender,
    verb: accepted ? 'file-accept' : value.action === 'decline' ? 'file-decline' : '',
    actionId: textOf(fields(value.context).action),
    inputs: {},
    trigger: 'manual',
    ...(upload && { upload }),
    ...(activity.replyToId && { cardActivityId: activity.replyToId }),
  };
}

function placeIn({ uploadUrl, contentUrl, uniqueId }: Fields): UploadPlace | undefined {
  const url = textOf(uploadUrl);
  if (url === '') return undefined;
  const shown = textOf(contentUrl);
  const id = textOf(uniqueId);
  return {
    url,
    ...(shown !== '' && { contentUrl: shown }),
    ...(GUID.test(id) && { uniqueId: id }),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' && value.length <= LONGEST_URL ? value : '';
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
