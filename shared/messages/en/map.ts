import type { map as de } from '../de/map.ts'
import type { Texts } from '../texts.ts'

export const map: Texts<typeof de> = {
  title: 'Map of partner towns',
  view: { list: 'List', map: 'Map' },
  marks: 'Towns on the map, the nearest first',
  ownTown: 'our town',
  reach: 'Extent',
  everywhere: 'All',
  within: 'up to {{distance}}',
  trueDistances: 'From our own town all distances are true to scale (as the crow flies).',
  distances: 'Distances',
  town: 'Town',
  country: 'Country',
  distance: 'As the crow flies',
  unknown: 'position unknown',
  ownNowhere: 'The position of our own town is not known, so there are no distances.',
  locate: 'Take the position from the gazetteer',
  nowhere: 'The position of no partner town is known',
  nowhereText: 'Open a town for editing and choose it in the gazetteer.',
}
