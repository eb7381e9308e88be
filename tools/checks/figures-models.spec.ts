import { figuresModels } from './figures-models.ts';

it('the models of a read model stand in both schemas, as its description has it', () => {
  const models = figuresModels({
    visit: {
      columns: {
        visitId: { type: 'uuid' },
        place: { type: 'text', empty: 'NONE' },
        leftAt: { type: 'timestamptz', empty: 'NOT_YET' },
      },
      key: ['visitId', 'place'],
      indexes: [['leftAt']],
    },
  });
  const inSchema = (schema: string) => `model ${schema}_visit {
  visitId String @db.Uuid @map("visit_id")
  place String? @db.Text @map("place")
  leftAt DateTime? @db.Timestamptz(6) @map("left_at")
  @@id([visitId, place])
  @@index([leftAt])
  @@map("visit")
  @@schema("${schema}")
}
`;
  expect(models).toBe(`${inSchema('figures_a')}\n${inSchema('figures_b')}`);
});
