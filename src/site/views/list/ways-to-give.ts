/** What is sent along with the address of a list. */
interface Message {
  subject: string;
  text: string;
  /** Titles of what is on the list, in its order. */
  titles: readonly string[];
  link: string;
}

/** Links that open a program to send something with, all of it filled in. */
interface WaysToGive {
  mail: string;
  sms: string;
  whatsApp: string;
}

/** With more of them, a message is longer than some programs take over from a link. */
const MOST_TITLES = 10;

/** Links to send a list by mail, by text message and by WhatsApp. Nothing is asked of anybody before one of them is opened. */
export function waysToGive({ link, subject, text, titles }: Message): WaysToGive {
  const named = titles.length > MOST_TITLES ? [] : titles.map((title, index) => `${String(index + 1)}. ${title}`);
  const long = [text, ...named, link];
  return {
    // Line breaks as mail has them (RFC 6068 §5).
    mail: `mailto:?subject=${encoded(subject)}&body=${encoded(long.join('\r\n'))}`,
    // A message is paid for by its length. iPhones want the `&`, other phones the `?` (RFC 5724 knows `?body=` only).
    sms: `sms:?&body=${encoded(`${text} ${link}`)}`,
    whatsApp: `https://wa.me/?text=${encoded(long.join('\n'))}`,
  };
}

/** Half of a character outside the first plane, as a cut text may end with, cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
