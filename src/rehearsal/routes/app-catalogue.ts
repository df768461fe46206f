import type { Call, GraphAnswer } from '../graph/graph-request.ts';
import type { Route } from '../graph/route.ts';
import type { CatalogApp } from '../model/teams-apps.ts';
import type { EntitySchema } from '../odata/entity-schema.ts';
import { sourceOf } from '../odata/collection.ts';
import { queryCollection } from '../odata/query-collection.ts';

const CONTEXT = 'appCatalogs/teamsApps';

/** The organisation's own apps and those of the store, in one list. */
export const catalogueRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: CONTEXT,
    anyOf: ['AppCatalog.Read.All'],
    family: 'teams',
    price: { units: 1 },
    answer: list,
  },
];

const schema: EntitySchema<CatalogApp> = {
  name: 'teamsApp',
  properties: {
    id: { read: (app) => app.id, isDefault: true, filter: 'plain' },
    externalId: { read: (app) => app.externalId, isDefault: true, filter: 'plain' },
    displayName: { read: (app) => app.displayName, isDefault: true, filter: 'plain' },
    distributionMethod: { read: (app) => app.distributionMethod, isDefault: true, filter: 'plain' },
  },
};

function list({ request, tenant }: Call): GraphAnswer {
  const source = sourceOf(tenant.teamsApps.catalogue);
  return { status: 200, body: queryCollection(request, { schema, source, context: CONTEXT }) };
}
