/** Whether the database takes it as a uuid; anything else would be an error there instead of 'not found'. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
