import axe from 'axe-core';
import { launchBrowser } from '@klantreacties/test-harness/browser';
import { htmlOf } from '../src/letters/layout/html-of.ts';
import { brand, directory, sampleLetters, type SampleLetter } from './sample-letters.ts';

const browser = await launchBrowser();
afterAll(() => browser.close());
const patienceMs = 60_000;

const schemes = ['light', 'dark'] as const;
const smallestPhone = { width: 320, height: 640 };
const long = `https://voorbeeld.test/${'map-'.repeat(40)} ${'lang'.repeat(60)}`;
const pageOf = ({ letter, language }: SampleLetter, of = brand) =>
  htmlOf(letter, { language, brand: of });

/** A small phone, on which one letter after the other is looked at. */
async function phoneIn(colorScheme: (typeof schemes)[number]) {
  const page = await browser.newPage({ viewport: smallestPhone, colorScheme });
  const show = async (html: string) => {
    await page.setContent(html);
    return page.evaluate<number>('document.documentElement.scrollWidth');
  };
  return {
    widthOf: show,
    /** How wide the letter is, its paper, and what axe finds (WCAG 2.2 AA and more). */
    async seen(html: string) {
      const width = await show(html);
      await page.addScriptTag({ content: axe.source });
      const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
      const paper = await page.evaluate<string>(
        'getComputedStyle(document.querySelector("main")).backgroundColor',
      );
      const faults = violations.flatMap(({ id, nodes }) =>
        nodes.map((one) => `${id}: ${one.html}`),
      );
      return { width, paper, faults };
    },
  };
}

const phones = { light: await phoneIn('light'), dark: await phoneIn('dark') };
const papers = { light: 'rgb(255, 255, 255)', dark: 'rgb(34, 34, 43)' };

describe.each(schemes)('on a small phone in %s colours', (scheme) => {
  const right = { width: smallestPhone.width, paper: papers[scheme], faults: [] };

  it.each(sampleLetters())(
    'letter $name in $language is as wide, and axe finds nothing',
    async (sample) => {
      expect(await phones[scheme].seen(pageOf(sample))).toEqual(right);
    },
    patienceMs,
  );

  it.each(directory.brands)(
    'a letter of $name has the contrast that is asked',
    async (of) => {
      for (const sample of sampleLetters().filter(({ name }) => name === 'E01' || name === 'E05'))
        expect(await phones[scheme].seen(pageOf(sample, of))).toEqual(right);
    },
    patienceMs,
  );
});

it.each(sampleLetters(() => long))(
  'C2: letter $name in $language is as wide as the phone, whatever people wrote',
  async (sample) => {
    expect(await phones.light.widthOf(pageOf(sample))).toBe(smallestPhone.width);
  },
  patienceMs,
);
