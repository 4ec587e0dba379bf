import nodemailer from 'nodemailer';
import type { EmailAdapter } from 'payload';

interface MailOptions {
  /** `smtp://user:password@host:port` or `smtps://…`; null: mail is switched off. */
  smtpUrl: string | null;
  from: string;
}

/** Sends mail by SMTP. Without a server it says in the log that a mail was not sent, and to whom it wasn't stays out. */
export function mailAdapter({ from, smtpUrl }: MailOptions): EmailAdapter {
  return ({ payload }) => {
    const transport = smtpUrl === null ? null : nodemailer.createTransport(smtpUrl);
    return {
      name: 'smtp',
      defaultFromAddress: from,
      defaultFromName: 'Digistap',
      sendEmail: async (message) => {
        if (transport === null) {
          payload.logger.warn(`Mail not sent, SMTP_URL is not set: ${message.subject ?? ''}`);
          return;
        }
        await transport.sendMail({ ...message, from: message.from ?? from });
      },
    };
  };
}
