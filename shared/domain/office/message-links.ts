import type { Channel } from '../interview/channel';

/** How somebody can be reached; empty where it is not known. */
export interface Reach {
  /** E.164 where it could be read, else as typed. */
  readonly phone: string;
  readonly email: string;
}

/** One way to say or send a message outside the app; WeChat has no address to open. */
export interface MessageLink {
  readonly channel: Extract<Channel, 'phone' | 'whatsapp' | 'email'>;
  readonly url: string;
}

/** Longest address handed to the system; a text that does not fit is left for the clipboard. */
const longestAddress = 2000;

const withText = (address: string, query: string): string =>
  address.length + query.length + 1 > longestAddress ? address : `${address}?${query}`;

/** The ways to reach somebody with a text. WhatsApp needs a number with its country. */
export function messageLinks(
  { phone, email }: Reach,
  { title, text }: { readonly title: string; readonly text: string },
): readonly MessageLink[] {
  const digits = phone.replaceAll(/[^\d+]/g, '');
  const body = encodeURIComponent(text);
  const links: readonly (MessageLink | false)[] = [
    digits !== '' && { channel: 'phone', url: `tel:${digits}` },
    digits.startsWith('+') && {
      channel: 'whatsapp',
      url: withText(`https://wa.me/${digits.slice(1)}`, `text=${body}`),
    },
    email.includes('@') && {
      channel: 'email',
      url: withText(
        `mailto:${encodeURIComponent(email.trim()).replaceAll('%40', '@')}`,
        `subject=${encodeURIComponent(title)}&body=${body}`,
      ),
    },
  ];
  return links.filter((link) => link !== false);
}
