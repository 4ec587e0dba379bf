import type { InterfaceLocale } from '@/domain/locale';

/** Who reads and when: the reader's language and the moment of the request, passed in from the edge. */
export interface ReadContext {
  locale: InterfaceLocale;
  now: Date;
}

/** Somebody of the staff who asks to see a draft: the ticket from the address, and the headers that carry the session. */
export interface PreviewRequest {
  ticket: string;
  headers: Headers;
}
