import { describe, expect, test } from 'vitest'
import { readCvdr } from '../../knowledge/import/cvdr.ts'
import { fileOf, importContext, localRegulation } from '../town/import-files.ts'

const articles = `<hoofdstuk><kop><label>Hoofdstuk</label><nr>1.</nr><titel>Begin</titel></kop>
  <paragraaf><kop><label>Paragraaf</label><nr>1.2.</nr><titel>Melding</titel></kop>
    <artikel id="a1"><kop><label>Artikel</label><nr>1.</nr><titel>Melding</titel></kop>
      <lid><lidnr>1.</lidnr><al>Een melding kan bij het college, bedoeld in <extref doc="jci1.3:c:BWBR0035362&amp;artikel=2.3.2&amp;lid=1">artikel 2.3.2 van de wet</extref>.</al></lid>
      <lid><lidnr>2.</lidnr><al>Het college:</al><lijst><li nr="a."><al>bevestigt de ontvangst;</al><lijst><li nr="1°."><al>schriftelijk;</al></li></lijst></li>
        <li><li.nr>b.</li.nr><al>onderzoekt.</al></li></lijst></lid></artikel>
  </paragraaf></hoofdstuk>
  <artikel><kop><titel>Artikel 2. Kosten</titel></kop><al>Zie <extref doc="https://www.hetcak.nl/">het CAK</extref>.</al></artikel>
  <artikel><kop><label>Artikel</label><nr>3.</nr></kop><al>[Vervallen]</al></artikel>
  <bijlage><kop><label>Bijlage</label><nr>1.</nr><titel>Tarieven</titel></kop>
    <table><tgroup cols="2"><tbody><row><entry><al>Hulp</al></entry><entry><al>Soort</al></entry></row></tbody></tgroup></table></bijlage>`

describe('a local regulation', () => {
  test('has its articles as items, for the municipality that made it', () => {
    const { items, skipped, refused, speaksFor } = readCvdr(fileOf(localRegulation(articles)), importContext)
    expect(refused).toEqual([])
    expect(speaksFor).toEqual({
      is: 'regulation',
      version: {
        law: 'CVDR701234',
        title: 'Verordening maatschappelijke ondersteuning Huizen 2024',
        validFrom: '2024-01-01',
        validTo: null,
      },
    })
    expect(items.map(({ id, citation, title, url }) => ({ id, citation, title, url }))).toEqual([
      {
        id: 'CVDR701234:1',
        citation: 'Verordening Wmo Huizen, artikel 1',
        title: 'Verordening Wmo Huizen, artikel 1: Melding',
        url: 'https://lokaleregelgeving.overheid.nl/CVDR701234/2#Artikel1',
      },
      {
        id: 'CVDR701234:2',
        citation: 'Verordening Wmo Huizen, artikel 2',
        title: 'Verordening Wmo Huizen, artikel 2: Kosten',
        url: 'https://lokaleregelgeving.overheid.nl/CVDR701234/2#Artikel2',
      },
      {
        id: 'CVDR701234:bijlage 1',
        citation: 'Verordening Wmo Huizen, bijlage 1',
        title: 'Verordening Wmo Huizen, bijlage 1: Tarieven',
        url: 'https://lokaleregelgeving.overheid.nl/CVDR701234/2',
      },
    ])
    expect(items[0]).toMatchObject({ municipalities: ['Huizen'], law: 'CVDR701234', article: '1', origin: 'cvdr' })
    expect(items[0]?.data).toMatchObject({
      heading: ['Hoofdstuk 1. Begin', 'Paragraaf 1.2. Melding', 'Melding'],
      paragraphs: [
        { number: '1', text: 'Een melding kan bij het college, bedoeld in artikel 2.3.2 van de wet.' },
        { number: '2', text: 'Het college:\na. bevestigt de ontvangst;\n1°. schriftelijk;\nb. onderzoekt.' },
      ],
      refers: [
        {
          id: 'BWBR0035362:2.3.2',
          text: 'artikel 2.3.2 van de wet',
          url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.2&lid=1',
        },
      ],
    })
    expect(items[1]?.data).toMatchObject({ refers: [{ text: 'het CAK', url: 'https://www.hetcak.nl/' }] })
    expect(items[2]?.text).toBe('Hulp | Soort')
    expect(skipped.map(({ place, reason }) => `${place}: ${reason}`)).toEqual(['artikel 3: vervallen'])
  })

  test('ends on the day before it has no force any more', () => {
    const { speaksFor } = readCvdr(fileOf(localRegulation(articles, { to: '2026-01-01' })), importContext)
    expect(speaksFor).toMatchObject({ version: { validFrom: '2024-01-01', validTo: '2025-12-31' } })
  })

  test('may have no articles, only a text', () => {
    const { items } = readCvdr(
      fileOf(localRegulation('<tekst><al>Wij wijzen een ambtenaar aan.</al></tekst>')),
      importContext,
    )
    expect(items.map(({ article, text }) => [article, text])).toEqual([['enig', 'Wij wijzen een ambtenaar aan.']])
  })

  test('of a body of several municipalities holds for whom the administrator says', () => {
    const xml = localRegulation(articles, { creator: 'Regio Gooi' })
    expect(readCvdr(fileOf(xml), importContext).refused).toMatchObject([
      { reason: 'de maker "Regio Gooi" is geen gemeente van deze regio; zeg met --municipalities voor wie dit geldt' },
    ])
    const told = readCvdr(fileOf(xml), { ...importContext, holdsFor: ['Huizen', 'Eemnes'] })
    expect(told.items[0]?.municipalities).toEqual(['Huizen', 'Eemnes'])
    expect(
      readCvdr(fileOf(localRegulation(articles, { creator: 'Gemeente Eemnes' })), importContext).items[0],
    ).toMatchObject({
      municipalities: ['Eemnes'],
    })
  })

  test.each([
    ['another kind of XML', '<toestand/>', /geen lokale regeling \(CVDR\): het eerste element is <toestand>/],
    ['without a number', localRegulation(articles, { identifier: '' }), /identifier "" is geen nummer/],
    ['without a date', localRegulation(articles, { from: 'morgen' }), /inwerkingtredingDatum "morgen" is geen datum/],
    ['without a text', localRegulation('').replace(/<aanhef>.*<\/aanhef>/s, ''), /er staat geen artikel in dat geldt/],
    ['cut off', localRegulation(articles).slice(0, 900), /geen geldige XML/],
  ])('that is %s is refused', (_, xml, reason) => {
    const { items, refused } = readCvdr(fileOf(xml, 'regeling.xml'), importContext)
    expect([items, refused]).toEqual([[], [expect.objectContaining({ reason: expect.stringMatching(reason) })]])
  })
})
