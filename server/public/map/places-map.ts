/// <reference types="vite/client" />
import leaflet from 'leaflet'
import look from 'leaflet/dist/leaflet.css?inline'

export interface Places {
  places: { name: string; place: string; url: string; latitude: number; longitude: number }[]
}

const tiles = 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png'
const AREA: [number, number] = [52.27, 5.24]

let dressed = false

/** Draws the places on the background map of the Kadaster, and gives the frame. The list beside it tells the same. */
export function drawMap(place: HTMLElement, { places }: Places): HTMLElement {
  dress()
  const frame = document.createElement('div')
  frame.className = 'map'
  frame.setAttribute('role', 'region')
  frame.setAttribute('aria-label', 'Kaart. Dezelfde plekken staan in de lijst.')
  place.replaceChildren(frame)
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const map = leaflet.map(frame, { zoomAnimation: !still, fadeAnimation: !still, markerZoomAnimation: !still })
  map.attributionControl.setPrefix(false)
  leaflet.tileLayer(tiles, { minZoom: 6, maxZoom: 19, attribution: 'Kaart: Kadaster, PDOK' }).addTo(map)
  const pin = leaflet.divIcon({ className: 'pin', iconSize: [28, 28] })
  for (const { name, place: where, url, latitude, longitude } of places) {
    const marker = leaflet.marker([latitude, longitude], { icon: pin, title: name, alt: `${name}, ${where}` })
    marker.bindPopup(popup(name, where, url)).addTo(map)
  }
  if (places.length === 0) map.setView(AREA, 12)
  else map.fitBounds(leaflet.latLngBounds(places.map((one) => [one.latitude, one.longitude])).pad(0.1), { maxZoom: 15 })
  return frame
}

function popup(name: string, where: string, url: string): HTMLElement {
  const link = document.createElement('a')
  link.href = url
  link.textContent = name
  const line = document.createElement('span')
  line.textContent = where
  const box = document.createElement('p')
  box.append(link, document.createElement('br'), line)
  return box
}

/** The look of the map comes with it; a sheet made by a script needs no leave of the content policy. */
function dress(): void {
  if (dressed) return
  dressed = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(look)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
