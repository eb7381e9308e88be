const files = import.meta.glob<string>('../../brands/*.css', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Where the design tokens of a brand are; those of our own where it has none yet, or where no brand is known. */
export const styleOf = (brandId?: string): string =>
  files[`../../brands/${brandId}.css`] ?? files['../../brands/usual.css'] ?? '';
