// What a message about a candidate, an interview or a client can say, in the language it is written in. To a candidate a
// confidential client is described, never named, until its name has been told: its title is the blind one and its
// address is left out.
import type { FormatLanguage } from '../../time/format';
import { formatMinute, formatWeekdayDate } from '../../time/format';
import { daysBetween, type LocalDate } from '../../time/local-date';
import { chineseNameOf, fullName, shortName, type NameParts } from '../candidate/candidate-name';
import type { Interview } from '../interview/interview';
import { nameIn, titleIn } from '../own-name';
import type { Role } from '../role/role';
import { storedDate } from '../stored-time';
import { marksOf, type TemplateFacts } from './fill-template';
import type { OfficeProfile } from './policy';
import type { MessageTemplate } from './templates';

interface Named {
  readonly name: string;
  readonly nameZh: string;
}

/** Everything a message may draw on, as its writer is allowed to see it. */
export interface MessageSources {
  readonly candidate: NameParts | null;
  readonly contact: Named | null;
  readonly recruiter: Named | null;
  readonly client: Named | null;
  readonly role: Pick<Role, 'title' | 'titleZh' | 'blindTitle' | 'code' | 'visibility'> | null;
  readonly interview: Pick<Interview, 'kind' | 'mode' | 'address' | 'planned' | 'moves'> | null;
  readonly office: Pick<OfficeProfile, 'name' | 'nameZh' | 'address' | 'phone'>;
  /** True once the candidate has been told the name of the confidential client. */
  readonly disclosed: boolean;
  /** The office's date. */
  readonly today: LocalDate;
}

/** To whom a message goes. */
export type Addressee = 'candidate' | 'contact';

/** Templates that greet a contact go to the client, all others to the candidate. */
export const addresseeOf = ({ en, zh }: Pick<MessageTemplate, 'en' | 'zh'>): Addressee =>
  [en, zh].some((text) => marksOf(text).includes('contact')) ? 'contact' : 'candidate';

interface Writing {
  readonly language: FormatLanguage;
  readonly to: Addressee;
}

/** The facts for one text; what is not known or may not be said is absent. */
export function messageFacts(sources: MessageSources, writing: Writing): TemplateFacts {
  const { contact, recruiter, office } = sources;
  const { language } = writing;
  return {
    candidate: sources.candidate === null ? '' : candidateName(sources.candidate, writing),
    contact: named(contact, language),
    recruiter: named(recruiter, language),
    office: named(office, language),
    officePhone: office.phone,
    officeAddress: office.address,
    ...roleFacts(sources, writing),
    ...timeFacts(sources, language),
    place: placeText(sources, writing),
  };
}

const isChinese = (language: FormatLanguage): boolean => language === 'zh-HK';

const named = (who: Named | null, language: FormatLanguage): string =>
  who === null ? '' : nameIn(language, who);

/** A candidate is called as they call themselves; to a client they are named in full. */
function candidateName(name: NameParts, { language, to }: Writing): string {
  const chinese = isChinese(language) ? chineseNameOf(name) : '';
  if (to === 'contact') return chinese || fullName(name);
  return name.preferredName.trim() || name.englishName.trim() || chinese || shortName(name);
}

const isUnnamed = ({ role, disclosed }: MessageSources, to: Addressee): boolean =>
  to === 'candidate' && role?.visibility === 'confidential' && !disclosed;

const ourClient: Readonly<Record<FormatLanguage, string>> = { en: 'our client', 'zh-HK': '我們的客戶' };

function roleFacts(sources: MessageSources, { language, to }: Writing): TemplateFacts {
  const { role, client } = sources;
  if (role !== null && isUnnamed(sources, to))
    return { role: role.blindTitle || role.code, client: ourClient[language] };
  const title = role === null ? '' : titleIn(language, role);
  return { role: title, client: named(client, language) };
}

const dayWords: Readonly<Record<FormatLanguage, Readonly<Record<number, string>>>> = {
  en: { 0: 'today, ', 1: 'tomorrow, ' },
  'zh-HK': { 0: '今日 ', 1: '明日 ' },
};

function dayText(date: LocalDate, today: LocalDate, language: FormatLanguage): string {
  const word = dayWords[language][daysBetween(today, date)] ?? '';
  return word + formatWeekdayDate(date, language);
}

function timeFacts({ interview, today }: MessageSources, language: FormatLanguage): TemplateFacts {
  if (interview === null) return {};
  const { planned, moves } = interview;
  const facts = {
    day: dayText(storedDate(planned.date), today, language),
    time: formatMinute(planned.startMinute),
  };
  const [last] = Object.values(moves).sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1));
  if (!last) return facts;
  const { from } = last;
  return {
    ...facts,
    oldDay: dayText(storedDate(from.date), today, language),
    oldTime: formatMinute(from.startMinute),
  };
}

const modeWords: Readonly<Record<FormatLanguage, Readonly<Record<'video' | 'phone', string>>>> = {
  en: { video: 'by video', phone: 'by phone' },
  'zh-HK': { video: '視像面試', phone: '電話面試' },
};

function placeText(sources: MessageSources, { language, to }: Writing): string {
  const { interview, office } = sources;
  if (interview === null) return '';
  if (interview.mode !== 'in-person') return modeWords[language][interview.mode];
  if (interview.kind === 'office') return office.address;
  return isUnnamed(sources, to) ? '' : interview.address;
}
