/** What every case of the specs has in its facts: number and reporter, as letters need them. */
export const addressed = {
  number: 'SKAR-2026-000001',
  reporter: { name: 'Eva Jansen', email: 'eva@example.nl' },
};

/** Its dates. */
export const dates = {
  ruleVersion: '2026-1',
  handlerKnownDueOn: '2026-11-20',
  proposalDueOn: '2026-12-04',
  settledDueOn: '2026-12-25',
};

/** Its handler, as the reporter reaches them. */
export const handler = {
  staffId: 'sanne-de-boer',
  name: 'Sanne de Boer',
  function: 'vestigingsmanager',
  email: 'sanne.deboer@skar.example.nl',
  phone: '026 000 00 10',
};
