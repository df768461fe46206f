/**
 * adaptivecards-templating's types point into the TypeScript sources of adaptivecards, which our strict settings refuse
 * to compile. This is all it asks of them.
 */
export interface IAdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly version?: string;
}
