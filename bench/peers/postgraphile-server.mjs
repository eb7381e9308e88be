import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';

// One process of PostGraphile with the settings that its documentation gives for production.
const { DATABASE_URL, PORT } = process.env;
const handler = postgraphile({ connectionString: DATABASE_URL, max: 20 }, 'peer', {
  dynamicJson: true,
  graphiql: false,
  watchPg: false,
  disableQueryLog: true,
  setofFunctionsContainNulls: false,
  legacyRelations: 'omit',
  retryOnInitFail: false,
});
createServer(handler).listen(Number(PORT), '127.0.0.1', () => process.stdout.write('listening\n'));
