import type { Confidence } from '@klantreacties/procedure';
import type { Directory, Location } from '../directory.ts';
import { localPartOf } from './addresses.ts';
import { isEverydayWord } from './everyday-words.ts';
import { isFamilyWord } from './family-words.ts';
import { prefixes, titles } from './hollow-words.ts';
import { indexOf, isGiven, type IndexOfNames } from './index-of-names.ts';
import {
  abbreviationAt,
  comesBefore,
  hitsIn,
  isSolid,
  rankOf,
  wholeNamesIn,
  type Hit,
  type ReadSegment,
  type WholeName,
} from './name-hits.ts';
import type { PlacesRead } from './places.ts';
import type { Place } from '../places-of-staff.ts';
import { holdersOf } from './role-holders.ts';
import type { Role } from './roles.ts';
import { spelledIn } from './spelled-in.ts';
import type { Word } from './words.ts';
import { joinSegments, readField, segmentOfAddress, type Segment } from './written.ts';

/** One colleague who may be meant. */
export interface Meant {
  staffId: string;
  confidence: Confidence;
}

/** What was written about one person. */
export interface WrittenPerson {
  name: string | null;
  role: string | null;
}

interface Analysed extends ReadSegment {
  roles: ReadonlySet<Role>;
  places: PlacesRead;
  hits: Hit[];
  isAddress: boolean;
}

/**
 * Everybody whom the name and role fields of one person may mean, in the order of the directory: each
 * once, with the strongest confidence. Strong matches count everywhere, weak ones where the colleague
 * may have to do with the place.
 */
export function whoMayBeMeant(directory: Directory, written: WrittenPerson, place: Place): Meant[] {
  return new Reading(indexOf(directory), written, place).meant();
}

/**
 * Everybody whom a text about one person may mean by name, mail address or phone, as `whoMayBeMeant` reads
 * it. Roles mean nobody there, nor does a first name alone beside a word of family: "oma Karin".
 */
export function whoMayBeNamed(directory: Directory, text: string, place: Place): Meant[] {
  return new Reading(indexOf(directory), { name: text, role: null }, place).meantByName();
}

type CountsHit = (segment: Analysed, hit: Hit) => boolean;

class Reading {
  private readonly found = new Map<string, Confidence>();
  private readonly segments: Analysed[];
  private readonly roleOfAll: Analysed[];
  private readonly named: Location[];
  private readonly isInReach: (staffId: string) => boolean;
  private readonly phones: string[];
  private readonly addresses: string[];

  private readonly index: IndexOfNames;
  private readonly place: Place;

  constructor(index: IndexOfNames, written: WrittenPerson, place: Place) {
    this.index = index;
    this.place = place;
    const [name, role] = [readField(written.name), readField(written.role)];
    this.phones = [...name.phones, ...role.phones];
    this.addresses = [...name.addresses, ...role.addresses];
    const isOne = name.segments.length <= 1 && role.segments.length <= 1;
    const people = isOne
      ? [joinSegments([...name.segments, ...role.segments])].filter(({ words }) => words.length > 0)
      : name.segments;
    this.segments = people.map((segment) => this.analyse(segment, false));
    this.roleOfAll = isOne ? [] : role.segments.map((segment) => this.analyse(segment, false));
    this.named = [
      ...new Set([...this.segments, ...this.roleOfAll].flatMap(({ places }) => places.locations)),
    ];
    const weakly = index.reach.weakly(place, this.named);
    this.isInReach = (staffId) => {
      const colleague = index.byId.get(staffId);
      return colleague !== undefined && weakly(colleague.person);
    };
  }

  meant(): Meant[] {
    this.readContacts();
    const byAddress = this.found.size > 0;
    const people = [...this.segments, ...this.roleOfAll.filter((role) => this.namesAnybody(role))];
    const matched = people.map((segment) => this.readNames(segment, () => true));
    const anybody = byAddress || matched.includes(true);
    people.forEach((segment, at) => {
      if (!matched[at] && !(byAddress && people.length === 1)) this.readRoles(segment, [segment]);
    });
    if (!anybody) this.readRoles(joinAll(people), this.roleOfAll);
    return this.inOrder();
  }

  meantByName(): Meant[] {
    this.readContacts();
    let ofFamily = false;
    for (const segment of this.segments) {
      // "moeder van Karin en Joris" is two segments.
      const goesOn: boolean = ofFamily && segment.words.every((_, at) => isHit(segment, at));
      ofFamily = goesOn || isOfFamily(segment);
      this.readNames(segment, ofFamily ? isNoFirstName : () => true);
    }
    return this.inOrder();
  }

  private readContacts(): void {
    for (const phone of this.phones)
      for (const id of this.index.addresses.ownersOfPhone(phone)) this.note(id, 'STRONG');
    for (const address of this.addresses) this.readAddress(address);
  }

  private inOrder(): Meant[] {
    return this.index.colleagues
      .filter(({ person }) => this.found.has(person.id))
      .map(({ person }) => ({ staffId: person.id, confidence: this.found.get(person.id)! }));
  }

  private analyse(segment: Segment, isAddress: boolean): Analysed {
    const isName = (word: Word) => this.index.exactly(word).length > 0;
    const inReach = this.index.reach.weakly(this.place, []);
    const isNameHere = (word: Word) =>
      this.index.exactly(word).some(({ colleague }) => inReach(colleague.person));
    const places = this.index.places.read(segment.words, this.place.brandId, isNameHere);
    const { roles, at } = this.index.roles.read(segment.words, isName, places.at.size > 0);
    const read = { ...segment, otherwise: new Set([...at, ...places.at]) };
    return { ...read, roles, places, hits: hitsIn(this.index, read), isAddress };
  }

  private readAddress(address: string): void {
    if (this.index.addresses.isBox(address)) return;
    const owners = this.index.addresses.ownersOf(address);
    for (const id of owners) this.note(id, 'STRONG');
    if (owners.length > 0) return;
    for (const id of spelledIn(this.index, localPartOf(address))) this.note(id, 'STRONG');
    this.readNames(this.analyse(segmentOfAddress(address), true), () => true);
  }

  private namesAnybody(segment: Analysed): boolean {
    return segment.words.some((_, at) => isSolid(segment, at));
  }

  /**
   * Notes whom the names of a segment mean; false where only words matched that are a role, a place or an
   * ordinary word as well.
   */
  private readNames(segment: Analysed, counts: CountsHit): boolean {
    const whole = wholeNamesIn(this.index, segment, segment.hits);
    const { accepted, explained } = this.accept(segment, whole);
    const inFullName = new Set(
      accepted.flatMap(({ rank, words }) => (rank === rankOf.fullName ? words : [])),
    );
    let matched = false;
    for (const { rank, colleague } of accepted) {
      if (segment.isAddress && rank !== rankOf.fullName) continue;
      // A calling name makes it no surer than weak, but with the surname it means somebody anywhere.
      this.note(colleague.person.id, rank === rankOf.callingNameAndSurname ? 'WEAK' : 'STRONG');
      matched = true;
    }
    const hasSolid = segment.words.some((_, at) => isSolid(segment, at));
    for (const hit of segment.hits) {
      const { id } = hit.colleague.person;
      if (!this.isInReach(id) || this.isExplained(segment, hit, explained)) continue;
      if (hit.fit === 'CALLING' && hit.words.every((at) => inFullName.has(at))) continue;
      const isOther = hit.words.every((at) => segment.otherwise.has(at));
      const isNoName = hit.words.every((at) => !isSolid(segment, at)) && !isOther;
      if ((isNoName && hasSolid) || !counts(segment, hit)) continue;
      this.note(id, 'WEAK');
      matched ||= !isOther && !isDescription(segment, hit);
    }
    segment.words.forEach(({ key }, at) => {
      if (!isSolid(segment, at)) return;
      const isAlone = segment.words.every((_, other) => other === at || !isSolid(segment, other));
      const isSureHere = isAlone && !segment.isAddress && !isHit(segment, at);
      const joined = [
        ...this.index.inOneWord(key).map((colleague) => ({ colleague, isSure: false })),
        ...this.index.initialInOneWord(key),
      ];
      for (const { colleague, isSure } of joined) {
        const { id } = colleague.person;
        const isStrong = isSure && isSureHere;
        if (!isStrong && !this.isInReach(id)) continue;
        this.note(id, isStrong ? 'STRONG' : 'WEAK');
        matched = true;
      }
    });
    return matched;
  }

  // The surest and nearest first; a way that adds no word to those that mean somebody in reach is left out.
  private accept(
    segment: Analysed,
    whole: readonly WholeName[],
  ): { accepted: WholeName[]; explained: Set<number> } {
    const accepted: WholeName[] = [];
    const explained = new Set<number>();
    const ordered = whole.toSorted((a, b) => (comesBefore(a, b) ? -1 : comesBefore(b, a) ? 1 : 0));
    for (let at = 0; at < ordered.length;) {
      const first = ordered[at]!;
      const alike = ordered
        .slice(at)
        .filter(({ rank, span }) => rank === first.rank && span === first.span);
      at += alike.length;
      const good = alike.filter(({ words }) => !words.every((word) => explained.has(word)));
      accepted.push(...good);
      for (const { words, rank, span, colleague } of good)
        if (rank < rankOf.initialAndSurname && this.isInReach(colleague.person.id)) {
          const [from, to] = [Math.min(...words), Math.max(...words)];
          const withMiddle = span <= 2;
          for (let word = from; word <= to; word += 1)
            if (withMiddle || words.includes(word)) explained.add(word);
        }
    }
    return { accepted, explained };
  }

  // Words of somebody's full name mean nobody else; nor does the second half of a double surname.
  private isExplained(segment: Analysed, hit: Hit, explained: ReadonlySet<number>): boolean {
    if (hit.words.every((at) => explained.has(at))) return true;
    const isSurnameOnly = hit.parts.every((at) => !isGiven(hit.colleague.parts[at]!));
    return isSurnameOnly && hit.words.every((at) => isSecondHalf(segment, at, explained));
  }

  private readRoles(names: ReadSegment, holders: readonly Analysed[]): void {
    const hasName = names.words.some(
      ({ key }, at) =>
        isSolid(names, at) ||
        (key !== 'x' && !names.otherwise.has(at) && abbreviationAt(names, at) !== null),
    );
    for (const { roles, places } of holders) {
      const chosen = this.index.reach.chosen(this.place);
      const named = places.locations.length > 0 ? places.locations : this.named;
      const locations = named.length > 0 ? named : chosen === null ? [] : [chosen];
      const where = { place: this.place, locations, regionIds: places.regionIds };
      const { all, only } = holdersOf(this.index, roles, where);
      for (const person of all)
        this.note(person.id, person === only && !hasName ? 'STRONG' : 'WEAK');
    }
  }

  private note(staffId: string, confidence: Confidence): void {
    if (this.found.get(staffId) !== 'STRONG') this.found.set(staffId, confidence);
  }
}

function isHit(segment: Analysed, at: number): boolean {
  return segment.hits.some(({ words, fit }) => fit === 'EXACT' && words.includes(at));
}

// "mijn zus Karin, directeur", but not "juf Anouk van mijn zoon".
function isOfFamily({ words, roles, otherwise }: Analysed): boolean {
  const first = words.findIndex(({ key }) => isFamilyWord(key));
  return first !== -1 && (roles.size === 0 || Math.min(...otherwise) >= first);
}

function isNoFirstName(segment: Analysed, hit: Hit): boolean {
  if (hit.fit !== 'EXACT' && hit.words.every((at) => isFamilyWord(segment.words[at]!.key)))
    return false;
  return !hit.parts.every((at) => hit.colleague.parts[at]!.kind === 'GIVEN');
}

// The "wit" of "juf met wit haar": an ordinary word, or one with a slip, written small among words that
// are no name, and not behind a form of address.
function isDescription(segment: Analysed, { words, fit }: Hit): boolean {
  const isSmall = (at: number) => {
    const { capital, piece } = segment.words[at]!;
    const isFirst = segment.words[at - 1]?.piece !== piece;
    return !capital || isFirst || segment.words.every((word) => word.capital);
  };
  const isOrdinary = words.every(
    (at) => isSmall(at) && (fit === 'SLIP' || isEverydayWord(segment.words[at]!.key)),
  );
  let before = Math.min(...words) - 1;
  while (before >= 0 && prefixes.has(segment.words[before]!.key)) before -= 1;
  const address = segment.words[before];
  const isAddressed =
    address !== undefined && titles.has(address.key) && !segment.otherwise.has(before);
  const isAmongWords = segment.words.some(
    ({ key }, at) =>
      key.length > 1 &&
      !words.includes(at) &&
      !segment.otherwise.has(at) &&
      !titles.has(key) &&
      !prefixes.has(key) &&
      !isHit(segment, at),
  );
  return isOrdinary && !isAddressed && isAmongWords;
}

function isSecondHalf(segment: ReadSegment, at: number, explained: ReadonlySet<number>): boolean {
  let first = at;
  while (
    first > 0 &&
    !segment.words[first]!.hyphenated &&
    !isSolid(segment, first - 1) &&
    !explained.has(first - 1)
  )
    first -= 1;
  return segment.words[first]!.hyphenated && explained.has(first - 1);
}

function joinAll(segments: readonly Analysed[]): ReadSegment {
  const { words } = joinSegments(segments);
  const otherwise = new Set<number>();
  let from = 0;
  for (const segment of segments) {
    for (const at of segment.otherwise) otherwise.add(from + at);
    from += segment.words.length;
  }
  return { words, otherwise };
}
