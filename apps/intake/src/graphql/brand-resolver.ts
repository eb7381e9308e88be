import { brandById, type Brand as KnownBrand, type Directory } from '@klantreacties/organisation';
import type { Language } from '@klantreacties/procedure';
import { checkIds } from '@klantreacties/subgraph';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { confidantDoes, talkFirst } from '../domain/brand-words.ts';
import { emergencyText } from '../domain/form-notes.ts';
import { Brand, type BrandLocation } from './brand-types.ts';
import type { IntakeContext } from './intake-resolver.ts';

@Resolver()
export class BrandResolver {
  @Query(() => [Brand], { description: 'Merken: every brand with its locations; needs no sign-in' })
  brands(@Ctx() { directory, language }: IntakeContext): Brand[] {
    const known = directory();
    return known.brands.map((brand) => brandOf(brand, known, language));
  }

  @Query(() => Brand, {
    nullable: true,
    description:
      'Merk: one with all that its page needs; null where it is not known; needs no sign-in',
  })
  brand(
    @Arg('id', () => ID, { description: 'Id of the brand' }) id: string,
    @Ctx() { directory, language }: IntakeContext,
  ): Brand | null {
    checkIds({ id });
    const known = directory();
    const brand = brandById(known, id);
    return brand === null ? null : brandOf(brand, known, language);
  }
}

/** A brand as its page shows it, in one language; null for what the directory does not have. */
export function brandOf(brand: KnownBrand, directory: Directory, language: Language): Brand {
  const { id, name, phone, emergencyLine, confidant, privacyNotice, yearlyReport } = brand;
  const word = language === 'NL' ? 'nl' : 'en';
  return {
    id,
    name,
    phone,
    emergencyLine,
    emergencyText: emergencyText(brand, language),
    confidantName: confidant.name,
    confidantUrl: confidant.url,
    confidantPhone: confidant.phone,
    confidantText: confidantDoes[language],
    talkFirstText: talkFirst[language],
    privacyNoticeUrl: privacyNotice?.[word] ?? privacyNotice?.nl ?? null,
    yearlyReportUrl: yearlyReport?.[word] ?? yearlyReport?.nl ?? null,
    logoUrl: brand.logoUrl ?? null,
    procedure:
      directory.procedure?.map(({ title, text }) => ({ title: title[word], text: text[word] })) ??
      null,
    externalRoutes:
      directory.externalRoutes?.map(({ name: called, text, url, phone: line, ...route }) => ({
        name: called,
        text: text[word],
        url,
        phone: line ?? null,
        emailAddress: route.email ?? null,
        postalAddress: route.postalAddress ?? null,
      })) ?? null,
    locations: locationsOf(id, directory),
  };
}

const locationsOf = (ofBrand: string, { locations, regions }: Directory): BrandLocation[] =>
  locations
    .filter(({ brandId }) => brandId === ofBrand)
    .map(({ id, name, care, address, regionId }) => ({
      id,
      name,
      careTypes: care.map(({ careType }) => careType),
      regionId,
      regionName: regions.find((region) => region.id === regionId)?.name ?? null,
      address: address ?? null,
    }));
