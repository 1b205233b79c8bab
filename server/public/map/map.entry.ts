import { keepMap } from './map-button.ts'
import { searchAsYouType } from './search-as-you-type.ts'
import { offerSharing } from './sharing.ts'

// Everything here works without this script too; it only saves people a step.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-live]')) searchAsYouType(form, keepMap)
keepMap()
offerSharing()
