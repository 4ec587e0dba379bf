/** A mail that is to be sent: the words of it, as plain text in paragraphs. A simple HTML version is made of them. */
export interface Mail {
  /** What this mail is, once and for all: the same key is never sent twice. Part of its Message-ID (RFC 5322 §3.6.4). */
  key: string;
  /** One address. */
  to: string;
  subject: string;
  /** Paragraphs are apart by an empty line; an address (https://…) by itself becomes a link. */
  text: string;
  /** Where an answer goes; the site's own sender when left out. */
  replyTo?: string;
  /** The document that it tells of: when that is deleted, the mail goes with it. */
  about?: { collection: string; id: string };
  /** A calendar file of METHOD:PUBLISH, for who wants to keep the time; goes and stays with the mail. */
  calendar?: CalendarAttachment;
  /** It holds a key to something, such as a new password: nothing of it stays once it is sent. */
  secret?: boolean;
}

/** A calendar (RFC 5545) as a file. */
export interface CalendarAttachment {
  /** Such as `cursus.ics`. What no file is called by is taken out. */
  fileName: string;
  /** The whole file, sent byte for byte. */
  text: string;
}
