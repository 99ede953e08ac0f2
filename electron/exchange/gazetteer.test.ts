import { describe, expect, test } from 'vitest'

import { createGazetteer } from './gazetteer.ts'

const gazetteer = createGazetteer()
const names = (query: string, limit = 5) => gazetteer.search(query, limit).map((town) => town.name)

describe('the gazetteer', () => {
  test.each([
    ['Krakau', 'Kraków'],
    ['krakow', 'Kraków'],
    ['Mailand', 'Milano'],
    ['Prag', 'Praha'],
    ['Warschau', 'Warszawa'],
    ['Breslau', 'Wrocław'],
    ['Danzig', 'Gdańsk'],
    ['Lüttich', 'Liège'],
    ['Cologne', 'Köln'],
    ['Straßburg', 'Strasbourg'],
    ['strassburg', 'Strasbourg'],
    ['lodz', 'Łódź'],
    ['Hermannstadt', 'Sibiu'],
    ['Muenchen', 'München'],
    ['Hennef', 'Hennef'],
    ['Bernay', 'Bernay'],
  ])('finds %s as %s', (query, name) => {
    expect(names(query)[0]).toBe(name)
  })

  test('knows region, country and coordinates', () => {
    const [hennef] = gazetteer.search('Hennef', 1)
    expect(hennef).toMatchObject({ country: 'DE', region: 'Nordrhein-Westfalen' })
    expect(hennef?.latitude).toBeCloseTo(50.775, 1)
    expect(hennef && gazetteer.byId(hennef.id)).toEqual(hennef)
  })

  test('puts beginnings before words within, and larger before smaller', () => {
    expect(names('Frankfurt', 2)).toEqual(['Frankfurt am Main', 'Frankfurt (Oder)'])
    const found = names('lauf', 50)
    expect(found[0]).toBe('Lauf')
    expect(found.indexOf('Lauf an der Pegnitz')).toBeGreaterThan(0)
  })

  test('gives nothing for nothing and not more than asked', () => {
    expect(gazetteer.search('  ', 5)).toEqual([])
    expect(gazetteer.search('xqzzq', 5)).toEqual([])
    expect(gazetteer.search('a', 7)).toHaveLength(7)
    expect(gazetteer.byId(-1)).toBeNull()
  })

  test('answers while one types', () => {
    const queries = ['b', 'be', 'ber', 'bern', 'saint', 'a', 'stadt', 'new']
    const times = queries.map((query) => {
      const begin = performance.now()
      gazetteer.search(query, 20)
      return performance.now() - begin
    })
    // The budget is 20 ms; two shared cores are given some patience.
    expect(times.sort((a, b) => a - b)[4]).toBeLessThan(20)
  })
})
