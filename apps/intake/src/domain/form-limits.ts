export const longText = 5_000;
export const shortText = 200;
// RFC 5321 section 4.5.3.1, erratum 1690 of RFC 3696; counted in octets, of which an address has one for each sign.
export const mailAddress = 254;

/** How each text of the form is written, and how many signs as read it may have; null where its form sets that. */
export const written = {
  text: { control: 'TEXT', atMost: longText },
  wish: { control: 'TEXT', atMost: longText },
  'discussedBefore.withWhom': { control: 'TEXT', atMost: shortText },
  'discussedBefore.result': { control: 'TEXT', atMost: longText },
  'involved[].role': { control: 'TEXT', atMost: shortText },
  'involved[].name': { control: 'LINE', atMost: shortText },
  name: { control: 'LINE', atMost: shortText },
  email: { control: 'MAIL', atMost: mailAddress },
  phone: { control: 'PHONE', atMost: null },
  'children[].firstName': { control: 'LINE', atMost: shortText },
  supportPerson: { control: 'LINE', atMost: shortText },
} as const;

/** Of a list of the form. */
export const mostRows = 20;

/** The years in which a child may be born, as seen in a year. */
export const childYears = (year: number) => ({ minimum: year - 18, maximum: year });
