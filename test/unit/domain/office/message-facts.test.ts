import { describe, expect, it } from 'vitest';
import { addresseeOf, messageFacts, type MessageSources } from '@shared/domain/office/message-facts';
import { messageLinks } from '@shared/domain/office/message-links';
import { localDate } from '@shared/time/local-date';
import { momentAt, plannedAt } from '../../../support/hong-kong-time';
import { aClientInterview, anInterview } from '../interview/an-interview';

const sources = (given: Partial<MessageSources> = {}): MessageSources => ({
  candidate: {
    surname: 'Lee',
    givenNames: 'Chun Kit',
    englishName: 'Jason',
    chineseName: '李俊傑',
    preferredName: '',
  },
  contact: { name: 'Ho Ka Man', nameZh: '何嘉敏' },
  recruiter: { name: 'Grace Lau', nameZh: '劉思慧' },
  client: { name: 'Harbour Crest Insurance', nameZh: '海峰保險' },
  role: {
    title: 'Finance Manager',
    titleZh: '財務經理',
    blindTitle: 'Finance lead at an insurer',
    code: 'R-118',
    visibility: 'open-market',
  },
  interview: aClientInterview('2026-11-24 09:30'),
  office: { name: 'Banyan Lane', nameZh: '榕里招聘', address: '8 Banyan Lane, Wan Chai', phone: '2511 0930' },
  disclosed: false,
  today: localDate.parse('2026-11-23'),
  ...given,
});

const english = { language: 'en', to: 'candidate' } as const;
const chinese = { language: 'zh-HK', to: 'candidate' } as const;
const toContact = { language: 'en', to: 'contact' } as const;
const confidentialRole = { ...sources().role!, visibility: 'confidential' as const };

describe('the facts of a message', () => {
  it('are written in English as the office writes them', () => {
    expect(messageFacts(sources(), english)).toEqual({
      candidate: 'Jason',
      contact: 'Ho Ka Man',
      recruiter: 'Grace Lau',
      office: 'Banyan Lane',
      officePhone: '2511 0930',
      officeAddress: '8 Banyan Lane, Wan Chai',
      client: 'Harbour Crest Insurance',
      role: 'Finance Manager',
      day: 'tomorrow, Tue 24 Nov',
      time: '09:30',
      place: '1 How Ming Street',
    });
  });

  it('are written in Chinese with Chinese names where they are known', () => {
    expect(messageFacts(sources(), chinese)).toMatchObject({
      candidate: 'Jason',
      recruiter: '劉思慧',
      office: '榕里招聘',
      client: '海峰保險',
      role: '財務經理',
      day: '明日 11月24日（星期二）',
    });
    const plain = sources({ client: { name: 'Kestrel', nameZh: ' ' } });
    expect(messageFacts(plain, chinese).client).toBe('Kestrel');
  });

  it.each([
    ['the preferred name', { preferredName: 'JJ', englishName: 'Jason' }, 'JJ', 'JJ'],
    ['else the English name', { preferredName: '', englishName: 'Jason' }, 'Jason', 'Jason'],
    ['else the Chinese name in Chinese', { preferredName: '', englishName: '' }, 'Lee Chun Kit', '李俊傑'],
  ])('call a candidate by %s', (_case, name, inEnglish, inChinese) => {
    const called = sources({ candidate: { ...sources().candidate!, ...name } });
    expect(messageFacts(called, english).candidate).toBe(inEnglish);
    expect(messageFacts(called, chinese).candidate).toBe(inChinese);
  });

  it('name a candidate in full to a client', () => {
    expect(messageFacts(sources(), toContact).candidate).toBe('LEE Chun Kit, Jason');
    expect(messageFacts(sources(), { ...toContact, language: 'zh-HK' }).candidate).toBe('李俊傑');
  });

  it.each([
    ['2026-11-23 15:00', 'today, Mon 23 Nov'],
    ['2026-11-24 15:00', 'tomorrow, Tue 24 Nov'],
    ['2026-11-25 15:00', 'Wed 25 Nov'],
    ['2026-11-20 15:00', 'Fri 20 Nov'],
  ])('say the day of %s as %j', (when, day) => {
    expect(messageFacts(sources({ interview: anInterview(when) }), english).day).toBe(day);
  });

  it('place an office interview at the office, and a call or a screen nowhere', () => {
    const at = (mode: 'in-person' | 'video' | 'phone') =>
      messageFacts(sources({ interview: anInterview('2026-11-24 09:30', { mode }) }), english).place;
    expect([at('in-person'), at('video'), at('phone')]).toEqual([
      '8 Banyan Lane, Wan Chai',
      'by video',
      'by phone',
    ]);
  });

  it('tell from which hour it was moved last', () => {
    const move = (from: string, receivedAt: string) => ({
      by: 'client' as const,
      reason: 'meeting',
      channel: 'phone' as const,
      receivedAt: momentAt(receivedAt),
      notice: null,
      from: plannedAt(from),
      to: plannedAt('2026-11-24 09:30'),
      fromRoomId: null,
    });
    const moves = {
      mov_1: move('2026-11-19 16:00', '2026-11-18 09:00'),
      mov_2: move('2026-11-20 11:15', '2026-11-19 12:00'),
    };
    const moved = sources({ interview: aClientInterview('2026-11-24 09:30', { moves }) });
    expect(messageFacts(moved, english)).toMatchObject({ oldDay: 'Fri 20 Nov', oldTime: '11:15' });
  });

  it('know no hour without an interview', () => {
    const facts = messageFacts(sources({ interview: null }), english);
    expect([facts.day, facts.time, facts.place]).toEqual([undefined, undefined, '']);
  });
});

describe('a confidential client', () => {
  const secret = sources({ role: confidentialRole });

  it('is described to the candidate and not named, in any fact', () => {
    for (const writing of [english, chinese]) {
      const said = Object.values(messageFacts(secret, writing)).join(' ');
      expect(said).not.toMatch(/Harbour|海峰|Finance Manager|財務經理|How Ming/);
      expect(said).toContain('Finance lead at an insurer');
    }
    expect(messageFacts(secret, english)).toMatchObject({ client: 'our client', place: '' });
    expect(messageFacts(secret, chinese).client).toBe('我們的客戶');
  });

  it('goes by the code of its role where no blind title is written', () => {
    const untitled = sources({ role: { ...confidentialRole, blindTitle: '' } });
    expect(messageFacts(untitled, english).role).toBe('R-118');
  });

  it('is named once the candidate has been told', () => {
    expect(messageFacts({ ...secret, disclosed: true }, english)).toMatchObject({
      client: 'Harbour Crest Insurance',
      role: 'Finance Manager',
      place: '1 How Ming Street',
    });
  });

  it('reads its own name in what is written to it', () => {
    expect(messageFacts(secret, toContact).role).toBe('Finance Manager');
  });
});

describe('whom a template is for', () => {
  it.each([
    ['Hello {contact}', '{contact} 你好', 'contact'],
    ['Hello', '{contact} 你好', 'contact'],
    ['Hello {candidate}', '{candidate} 你好', 'candidate'],
    ['The way to us', '路線', 'candidate'],
  ])('%j / %j', (en, zh, to) => {
    expect(addresseeOf({ en, zh })).toBe(to);
  });
});

describe('the ways to send a message', () => {
  const message = { title: 'Confirm', text: 'See you at 09:30 & bring 履歷' };

  it('are a call, WhatsApp and an email with the text in them', () => {
    const links = messageLinks({ phone: '+85261230458', email: 'jason.lee@example.com' }, message);
    expect(links.map(({ channel }) => channel)).toEqual(['phone', 'whatsapp', 'email']);
    const [call, whatsApp, email] = links.map(({ url }) => new URL(url));
    expect(call?.href).toBe('tel:+85261230458');
    expect(`${whatsApp?.origin}${whatsApp?.pathname}`).toBe('https://wa.me/85261230458');
    expect(whatsApp?.searchParams.get('text')).toBe(message.text);
    expect(email?.pathname).toBe('jason.lee@example.com');
    expect(email?.searchParams.get('subject')).toBe('Confirm');
    expect(email?.searchParams.get('body')).toBe(message.text);
  });

  it.each([
    [{ phone: '6123 0458', email: '' }, ['phone']],
    [{ phone: '', email: 'none' }, []],
    [{ phone: 'n/a', email: 'a@b.hk' }, ['email']],
  ])('of %j are %j', (reach, channels) => {
    expect(messageLinks(reach, message).map(({ channel }) => channel)).toEqual(channels);
  });

  it('let go of a text too long for an address', () => {
    const long = { title: 'Long', text: '字'.repeat(500) };
    const links = messageLinks({ phone: '+85261230458', email: '' }, long);
    expect(links[1]?.url).toBe('https://wa.me/85261230458');
  });

  it('keep what is typed into an email address inside it', () => {
    const [link] = messageLinks({ phone: '', email: 'a@b.hk?bcc=c@d.hk' }, message);
    expect(new URL(link?.url ?? '').searchParams.get('bcc')).toBeNull();
  });
});
