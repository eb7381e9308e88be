import {
  careTypes,
  contactPreferences,
  languages,
  relations,
  wordIn,
} from '@klantreacties/procedure';
import { momentOf } from '../../when.ts';
import { mailTo } from '../../ui/mail-link.ts';
import { Phone } from '../../ui/phone.tsx';
import { Link } from '../../ui/text.tsx';
import type { Shown } from './shown.ts';
import { AsWritten, Fact, Facts, nameOf } from './text.tsx';
import { dossierWords } from './words.ts';

/** What was received, to the letter. */
export function Reaction({ dossier, language }: Shown) {
  const words = dossierWords[language].reaction;
  const { children, careType, wish, discussedBefore } = dossier;
  return (
    <>
      <AsWritten>{dossier.text}</AsWritten>
      {wish !== null && (
        <>
          <h3>{words.wish}</h3>
          <AsWritten>{wish}</AsWritten>
        </>
      )}
      <Facts>
        <Fact name={words.submitted}>{momentOf(dossier.submittedAt, language)}</Fact>
        <Fact name={words.children}>
          {children
            .map(({ firstName, birthYear }) =>
              birthYear === null ? firstName : `${firstName} (${words.born(birthYear)})`,
            )
            .join(', ')}
        </Fact>
        <Fact name={words.careType}>
          {careType === null ? null : wordIn(careTypes, careType, language)}
        </Fact>
        <Fact name={words.language}>{wordIn(languages, dossier.language, language)}</Fact>
        <Fact name={words.discussed}>{discussedBefore?.withWhom}</Fact>
        <Fact name={words.mayBe}>
          {discussedBefore?.mayBe.map((person) => nameOf(person, language)).join('; ')}
        </Fact>
        <Fact name={words.result}>{discussedBefore?.result}</Fact>
      </Facts>
    </>
  );
}

/** Who wrote it, and how to reach them. */
export function Reporter({ dossier: { reporter, anonymous }, language }: Shown) {
  const { about: words, yes, no } = dossierWords[language];
  if (reporter === null) return null;
  const { name, email, phone, relation, contactPreference, supportPerson } = reporter;
  return (
    <>
      {anonymous && <p className="utrecht-paragraph">{words.anonymous}</p>}
      <Facts>
        <Fact name={words.name}>{name}</Fact>
        <Fact name={words.email}>
          {email !== null && <Link href={mailTo(email)}>{email}</Link>}
        </Fact>
        <Fact name={words.phone}>{phone !== null && <Phone number={phone} />}</Fact>
        <Fact name={words.preference}>
          {contactPreference === null
            ? null
            : wordIn(contactPreferences, contactPreference, language)}
        </Fact>
        <Fact name={words.relation}>
          {relation === null ? null : wordIn(relations, relation, language)}
        </Fact>
        <Fact name={words.mayShareName}>{anonymous ? null : reporter.mayShareName ? yes : no}</Fact>
        <Fact name={words.support}>{supportPerson}</Fact>
      </Facts>
    </>
  );
}
