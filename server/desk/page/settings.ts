/** What someone chose on this computer. */
const settings = {
  shortcuts: { key: 'sneltoetsen', usual: true },
  sound: { key: 'geluid', usual: false },
  notices: { key: 'meldingen', usual: false },
} as const

export type Setting = keyof typeof settings

export function readSetting(setting: Setting): boolean {
  const { key, usual } = settings[setting]
  const kept = localStorage.getItem(key)
  return kept === null ? usual : kept === 'aan'
}

export function keepSetting(setting: Setting, on: boolean): void {
  localStorage.setItem(settings[setting].key, on ? 'aan' : 'uit')
}
