import type { Delivery } from '../requests/change-request.ts';
import type { NoticeRecord } from './notice.ts';

/** What a code in a message turned out to be; to whom it went is told to that person and to the helpdesk only. */
export type CodeFound =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-yours'; readonly at: string }
  | {
      readonly kind: 'yours' | 'to-somebody';
      readonly notice: NoticeRecord;
      readonly deliveries: readonly Delivery[];
      readonly disowned: boolean;
    };
