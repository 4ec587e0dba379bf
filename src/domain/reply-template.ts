/** What a reply is for: to say on the phone, or to mail. */
export const REPLY_USES = ['call', 'mail'] as const;

/** Words of a reply that are filled in for each person. */
export interface ReplyFillings {
  /** Of who asked. */
  naam: string;
  /** Name of who answers: an organisation, or the programme. */
  organisatie: string;
}

const FILLING = /\{(naam|organisatie)\}/gu;

/** The text of a reply with its fillings, which stand in it between braces: "Beste {naam}". Other braces stay as they are. */
export function fillReply(text: string, fillings: ReplyFillings): string {
  return text.replace(FILLING, (_, word: keyof ReplyFillings) => fillings[word]);
}
