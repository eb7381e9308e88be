import type { Directory } from '../directory.ts';

/** A text without its mail addresses and phone numbers, and these apart. */
export interface Apart {
  rest: string;
  addresses: string[];
  phones: string[];
}

const local = /[\p{L}\p{N}._%+'~-]/u;
const domain = /[\p{L}\p{N}.-]/u;

/** Takes mail addresses and phone numbers out of a folded text. */
export function takeApart(folded: string): Apart {
  const addresses: string[] = [];
  let rest = '';
  let from = 0;
  for (let sign = folded.indexOf('@'); sign !== -1; sign = folded.indexOf('@', sign + 1)) {
    let start = sign;
    while (start > from && local.test(folded[start - 1]!)) start -= 1;
    let end = sign + 1;
    while (end < folded.length && domain.test(folded[end]!)) end += 1;
    if (start === sign || end === sign + 1) continue;
    addresses.push(
      folded
        .slice(start, end)
        .replace(/[.-]+$/, '')
        .toLowerCase(),
    );
    rest += `${folded.slice(from, start)} , `;
    from = end;
  }
  rest += folded.slice(from);
  return { rest, addresses, phones: rest.match(/\d[\d ().\-/+]{5,60}/g) ?? [] };
}

/** The part of an address before the sign, without its tag. */
export function localPartOf(address: string): string {
  return (address.split('@')[0] ?? '').replace(/\+.*$/, '');
}

/** The addresses and phone numbers of a directory; those of a brand are boxes and nobody's. */
export class Addresses {
  private readonly byAddress = new Map<string, string[]>();
  private readonly byPhone = new Map<string, string[]>();
  private readonly boxes: Set<string>;

  constructor({ brands, staff }: Directory) {
    this.boxes = new Set(
      brands.flatMap(({ sender, qualityMail }) => [
        canonical(sender.email),
        canonical(qualityMail),
      ]),
    );
    const shared = new Set(
      brands.flatMap((brand) =>
        [brand.phone, brand.emergencyLine, brand.confidant.phone].map(digitsOf),
      ),
    );
    for (const { id, email, phone, active } of staff) {
      if (!active) continue;
      const address = canonical(email);
      if (!this.boxes.has(address)) add(this.byAddress, address, id);
      const digits = phone === null ? '' : digitsOf(phone);
      if (digits.length >= 6 && !shared.has(digits)) add(this.byPhone, digits, id);
    }
  }

  isBox(address: string): boolean {
    return this.boxes.has(canonical(address));
  }

  /** Whose address it is; capitals and the tag behind a plus do not count. */
  ownersOf(address: string): string[] {
    return this.byAddress.get(canonical(address)) ?? [];
  }

  /** Whose phone stands in a row of digits, with or without the code of the country. */
  ownersOfPhone(written: string): string[] {
    if (this.byPhone.size === 0) return [];
    const digits = written.replaceAll(/\D/g, '').slice(0, 80);
    const found = new Set(this.byPhone.get(digitsOf(written)) ?? []);
    const starts = digits.matchAll(/(?=(?:0031|31)?0?(\d{9}))/g);
    for (const { index } of starts)
      for (const code of ['0031', '31', '00310', '310', '0'])
        if (digits.startsWith(code, index)) {
          const number = digits.slice(index + code.length, index + code.length + 9);
          for (const id of this.byPhone.get(number) ?? []) found.add(id);
        }
    return [...found];
  }
}

function canonical(address: string): string {
  const [, host = ''] = address.trim().toLowerCase().split('@');
  return `${localPartOf(address.trim().toLowerCase())}@${host}`;
}

function digitsOf(phone: string): string {
  return phone
    .replaceAll(/\D/g, '')
    .replace(/^(?:00)?31(?=0?\d{9}$)/, '')
    .replace(/^0+/, '');
}

function add(map: Map<string, string[]>, key: string, id: string): void {
  map.set(key, [...(map.get(key) ?? []), id]);
}
