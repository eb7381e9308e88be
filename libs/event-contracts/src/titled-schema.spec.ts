import { titled } from './titled-schema.ts';

it('E2: every object and list of values gets a title of its own, and one that has a title keeps it', () => {
  const schema = {
    properties: {
      dueOn: { type: 'string' },
      points: { type: 'array', items: { properties: { finding: { enum: ['UPHELD'] } } } },
      careType: { anyOf: [{ enum: ['BSO'] }, { type: 'null' }] },
      known: { title: 'Its own', properties: {} },
    },
  };
  expect(titled(schema, 'Case closed')).toEqual({
    title: 'Case closed',
    properties: {
      dueOn: { type: 'string' },
      points: {
        type: 'array',
        items: {
          title: 'Case closed points item',
          properties: { finding: { title: 'Case closed points item finding', enum: ['UPHELD'] } },
        },
      },
      careType: { anyOf: [{ title: 'Case closed care type', enum: ['BSO'] }, { type: 'null' }] },
      known: { title: 'Its own', properties: {} },
    },
  });
});
