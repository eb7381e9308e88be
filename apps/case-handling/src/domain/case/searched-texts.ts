import { phoneNumber } from '@klantreacties/plain-text';
import { judgmentOf, type Case } from './case.ts';
import { namesIn, wordsIn } from './search-signs.ts';

/** Whom a case is found by: their names, and how the reporter is reached. Empty where nothing was given. */
export interface SearchedPerson {
  names: string;
  /** In small letters. */
  mail: string;
  /** Digits alone, with the country and without an extension. */
  phone: string;
}

// Words of a case take at most 1 MB in PostgreSQL (tsvector): up to four bytes a sign, and where each word stands.
const mostSigns = 100_000;

/** The people of a case by whom it is found, as its reporter wrote them. */
export function searchedPersonOf(record: Case): SearchedPerson {
  const { reporter, supportPerson, children, involved } = record;
  const names = [
    reporter?.name,
    supportPerson,
    ...children.map(({ firstName }) => firstName),
    ...involved.map(({ name }) => name),
  ];
  return {
    names: [...new Set(names.map((name) => namesIn(name ?? '')))].join(' ').trim(),
    mail: reporter?.email.toLowerCase() ?? '',
    phone: digitsOf(reporter?.phone ?? ''),
  };
}

/** The digits of a phone number as it is dialled from anywhere; empty where there is none. */
export function digitsOf(typed: string): string {
  const read = phoneNumber(typed);
  const [number = ''] = 'phone' in read ? read.phone.split(' ext') : [];
  return number.replaceAll(/\D/g, '');
}

/**
 * The words by which a case is found: what everybody who may read the case reads of it. Why a handler went and why
 * it was restricted are for fewer people, so nobody finds it by those. The newest come before what is too much.
 */
export function searchedWordsOf(record: Case): string {
  const { text, wish, discussedBefore, proposals, messages, entries } = record;
  const judgment = judgmentOf(record);
  const newest = <Row>(rows: readonly Row[]) => rows.toReversed();
  const texts = [
    text,
    wish,
    discussedBefore?.withWhom,
    discussedBefore?.result,
    judgment?.gist,
    judgment?.noMeasuresReason,
    ...(judgment?.points ?? []).flatMap(({ point, reasons }) => [point, reasons]),
    ...(judgment?.measures ?? []).map(({ description }) => description),
    ...newest(proposals).flatMap((one) => [one.text, one.answerText]),
    ...newest(messages).flatMap(({ done, next, reasonOfDelay }) => [done, next, reasonOfDelay]),
    ...newest(entries).map((one) => one.text),
  ];
  return texts
    .filter((one) => one != null && one !== '')
    .join('\n')
    .slice(0, mostSigns);
}

/** The same without signs between the words. One sign may stand for eighteen letters, so it is cut again. */
export const keptWordsOf = (record: Case): string =>
  wordsIn(searchedWordsOf(record)).slice(0, mostSigns).toWellFormed();
