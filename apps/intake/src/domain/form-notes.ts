import type { Brand } from '@klantreacties/organisation';
import type { Language } from '@klantreacties/procedure';
import type { Texts } from './texts.ts';

// The same for every brand (docs/domain.md section 7).
const inspector = '0900-1113111';

/** Where to turn in an emergency or with abuse; stands above the text of the form, in plain sight. */
export function emergencyText({ emergencyLine, confidant }: Brand, language: Language): string {
  const { name, phone } = confidant;
  return language === 'NL'
    ? `Is er nu gevaar? Bel ${emergencyLine}. Bij geweld of misbruik kun je ook bellen met de vertrouwenspersoon (${name}, ${phone}) of de vertrouwensinspecteur (${inspector}).`
    : `Is there danger now? Call ${emergencyLine}. If there is violence or abuse, you can also call the confidant (${name}, ${phone}) or the confidential inspector (${inspector}).`;
}

const medical: Texts = {
  NL: 'Schrijf geen medische gegevens op als dat niet nodig is. Vul nooit een BSN in.',
  EN: 'Do not write down medical details unless you have to. Never fill in a BSN.',
};

/** What every reporter reads before they write (docs/domain.md section 7). */
export const formNotes = (brand: Brand, language: Language): string[] => [
  emergencyText(brand, language),
  medical[language],
];
