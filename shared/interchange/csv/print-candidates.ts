// People as a table whose heads and cells the reader of tables takes back.
import type { Phone } from '../../domain/candidate/candidate';
import type { CandidateFields } from '../../domain/candidate/empty-candidate';
import { currentWork } from '../current-work';
import { columnHeads, type CandidateColumn } from './candidate-columns';
import { cellOfNotice, cellOfPay, itemOfLanguage, itemOfSkill } from './cell-values';
import { cellOfList } from './list-cell';
import { printTable } from './print-table';
import { rightToWorkText } from './right-to-work-words';

/** Of whom a table is made. */
export type PrintedPerson = Omit<CandidateFields, 'constraints' | 'doNotSend' | 'parked' | 'pool'>;

/** In which language the heads are, and how a district is called in it. */
export interface TableWords {
  readonly language: 'en' | 'zh-HK';
  readonly districtName: (districtId: string) => string;
}

/** As it was typed; a number from abroad that was typed without its country is written with it. */
const phoneText = ({ typed, e164 }: Phone): string =>
  e164 === null || e164.startsWith('+852') || typed.startsWith('+') ? typed : e164;

const phonesOf = ({ phones }: PrintedPerson, label: Phone['label']): string => {
  const typed = Object.values(phones)
    .filter((phone) => phone.label === label)
    .map(phoneText);
  return typed.join('\n');
};

type Printer = (person: PrintedPerson, words: TableWords) => string;

/** The columns, in their order. What an office decides about a person (constraints, do-not-send) stays in the office. */
const printers: readonly (readonly [CandidateColumn, Printer])[] = [
  ['surname', ({ surname }) => surname],
  ['givenNames', ({ givenNames }) => givenNames],
  ['englishName', ({ englishName }) => englishName],
  ['chineseName', ({ chineseName }) => chineseName],
  ['preferredName', ({ preferredName }) => preferredName],
  ['mobile', (person) => phonesOf(person, 'mobile')],
  ['homePhone', (person) => phonesOf(person, 'home')],
  ['workPhone', (person) => phonesOf(person, 'work')],
  ['otherPhone', (person) => phonesOf(person, 'other')],
  ['email', ({ email }) => email],
  ['address', ({ address }) => address],
  ['district', ({ district }, { districtName }) => (district === null ? '' : districtName(district))],
  ['headline', ({ headline }) => headline],
  ['employer', (person) => currentWork(person)?.employer ?? ''],
  ['jobTitle', (person) => currentWork(person)?.title ?? ''],
  ['skills', ({ skills }) => cellOfList(Object.values(skills).map(itemOfSkill))],
  ['languages', ({ languages }) => cellOfList(Object.entries(languages).map(itemOfLanguage))],
  ['notice', ({ notice }) => cellOfNotice(notice)],
  ['availableFrom', ({ availableFrom }) => availableFrom ?? ''],
  ['currentPay', ({ currentPay }) => cellOfPay(currentPay)],
  ['expectedPay', ({ expectedPay }) => cellOfPay(expectedPay)],
  ['rightToWork', ({ rightToWork }) => rightToWorkText(rightToWork.kind)],
  ['rightToWorkUntil', ({ rightToWork }) => rightToWork.expiresOn ?? ''],
  ['summary', ({ summary }) => summary],
];

/** Prints one row for each person under one row of heads. */
export function printCandidates(people: readonly PrintedPerson[], words: TableWords): string {
  const headers = printers.map(([column]) => columnHeads[column][words.language]);
  return printTable([headers, ...people.map((person) => printers.map(([, print]) => print(person, words)))]);
}
