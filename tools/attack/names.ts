import type { PlayedAttack } from './attack.ts';
import { sight } from './attack.ts';
import { keptOut } from './kept-out.ts';

interface Written {
  /** Whom a reader would take it for. */
  means: readonly string[];
  name?: string | null;
  role?: string;
  locationId?: string | null;
  /** Other fields of the form. */
  more?: object;
  short?: true;
}

// The form asks for a role; this one says nothing.
const unsaid = 'weet ik niet';
const joris = ['joris-bakker'];
const fatma = ['fatma-kaya'];
const karin = ['karin-vos'];
const sanne = ['sanne-de-boer'];
const linde = 'skar-de-linde';
const nest = 'skar-het-nest';

const forms: Record<'A1' | 'A4' | 'A5', Written[]> = {
  A1: [
    { means: joris, role: 'adviseur', name: 'de heer Bakker', locationId: null, short: true },
    { means: joris, name: 'hr. Bakker' },
    { means: karin, name: 'mevr. Vos' },
    { means: joris, name: 'Joris (P&K)', locationId: linde, short: true },
    { means: joris, name: 'Joris Bakker, adviseur P&K' },
    { means: joris, name: 'BAKKER, J.' },
    { means: joris, name: 'dhr. J. Bakker', locationId: nest },
    { means: [...joris, ...fatma], name: 'meneer Bakker en mevrouw Kaya', locationId: linde },
    { means: [...karin, ...joris], name: 'Karin/Joris van kwaliteit', short: true },
    { means: joris, name: 'J\u043eris B\u0430kker' },
    { means: joris, name: 'Jo\u200bris B\u00adakker' },
    { means: joris, name: '\uff2aoris \uff22akker' },
    { means: fatma, name: 'Fatma K.', locationId: linde },
    { means: fatma, name: 'mw. F. Kaya-de Vries' },
    { means: fatma, name: 'FATMA KAYA!!!' },
    { means: sanne, name: 'mevrouw De Boer', locationId: linde },
    { means: sanne, name: 'Boer, S. de', locationId: linde },
    { means: ['mo-el-amrani'], name: 'Mo El-Amrani', locationId: linde },
    { means: ['mo-el-amrani'], name: 'dhr Elamrani', locationId: nest },
    { means: ['bram-van-dijk'], name: 'Bram v. Dijk', locationId: linde },
    { means: ['anouk-peters'], name: 'juf Anouk', locationId: linde },
    { means: ['els-de-wit'], name: 'Els (regiomanager)', locationId: linde },
    { means: joris, name: 'ene Joris van jullie hoofdkantoor', locationId: linde },
    { means: joris, name: 'Dhr.Bakker' },
    { means: joris, name: 'bakker joris (jullie klachtenman)', locationId: linde },
    { means: karin, name: 'K. Vos-Jansen' },
    { means: ['mo-el-amrani'], name: 'Mo \u2019l Amrani', locationId: nest },
    { means: ['sanne-de-boer', 'anouk-peters'], name: 'Sanne + Anouk', locationId: linde },
    { means: ['renate-smit'], name: 'directeur mevrouw Smit', locationId: linde },
  ],
  A4: [
    { means: sanne, role: 'vestigingsmanager', name: null, locationId: linde, short: true },
    { means: sanne, role: 'locatiemanager', name: 'weet ik niet', locationId: linde },
    { means: sanne, role: 'de manager', name: '-', locationId: linde },
    {
      means: sanne,
      role: 'onbekend',
      name: 'de vestigingsmanager van De Linde',
      locationId: linde,
    },
    { means: ['els-de-wit'], role: 'regiomanager', name: '?', locationId: linde },
    { means: karin, role: 'leidinggevende P&K', name: '', locationId: null },
    { means: [...joris, ...fatma], role: 'adviseur P&K', name: null, locationId: linde },
    { means: ['hanneke-blom'], role: 'bestuurder', name: null, locationId: linde },
  ],
  A5: [
    { means: joris, role: 'adviseur', name: 'Joris Jan Bakker', short: true },
    { means: joris, name: 'Jorris Bakker' },
    { means: joris, name: 'Jorsi Bakker' },
    { means: joris, name: 'Joris Bakke' },
    { means: joris, name: 'joris.bakker@jong.example.nl', locationId: linde },
    { means: joris, name: 'JORIS.BAKKER+P&K@jong.example.nl' },
    { means: joris, role: 'Joris Bakker', name: null, locationId: nest, short: true },
    { means: ['ilse-verhoeven'], name: 'Ilse Verhoeven', locationId: linde },
    { means: sanne, name: 'Sanne de Boer', locationId: nest },
    { means: sanne, role: '026-0000010', name: null, locationId: nest },
    { means: joris, more: { text: 'Eerst sprak ik Joris Bakker. Dat ging niet goed.' } },
    { means: sanne, more: { wish: 'Een gesprek zonder SANNE DE BOER erbij.' } },
  ],
};

function whatOf({ name, role, locationId, more }: Written): string {
  if (more !== undefined) return `in the ${Object.keys(more).join()}`;
  const written = [role, name].filter((part) => (part ?? '') !== '').map((part) => `"${part}"`);
  return `${written.join(' + ')}${locationId === null ? ', no location' : ''}`;
}

const attackOf = (line: string, form: Written): PlayedAttack => ({
  line,
  what: `${whatOf(form)} means who is meant, and keeps them out`,
  ...(form.short === undefined ? {} : { short: form.short }),
  async play(target) {
    const { role = unsaid, name = null, locationId = null, more } = form;
    const involved = more === undefined ? [{ role, name }] : [];
    const observer = ['karin-vos', 'renate-smit'].find((id) => !form.means.includes(id));
    const { caseId, dossier } = await target.file(
      { involved, locationId, careType: null, ...more },
      observer,
    );
    const shutOut = dossier.involved.flatMap(({ matches }) =>
      matches.filter((match) => match.shutOut).map(({ staffId }) => staffId),
    );
    const involvedId = dossier.involved[0]?.involvedId;
    const sights = [
      sight('the row is', dossier.involved[0]?.outcome, 'PRESUMED'),
      sight(
        'shut out',
        form.means.filter((id) => shutOut.includes(id)),
        form.means,
      ),
    ];
    for (const staffId of form.means) {
      const tried = { caseId, staffId, ...(involvedId === undefined ? {} : { involvedId }) };
      sights.push(...(await keptOut(target, tried)));
    }
    return sights;
  },
});

/** Lines A1, A4 and A5: how people write whom they complain of. */
export const names: PlayedAttack[] = Object.entries(forms).flatMap(([line, written]) =>
  written.map((form) => attackOf(line, form)),
);
