import { type Static, Type } from 'typebox'
import { nullable, sourceSchema } from '../../../channels/web/schemas.ts'

export const answerSchema = Type.Object({ id: Type.String(), title: Type.String(), text: Type.String() })
export type DeskAnswer = Static<typeof answerSchema>

/** What the assistant would have said; null: it does not know. */
export const suggestionSchema = Type.Object({
  suggestion: nullable(Type.Object({ text: Type.String(), sources: Type.Array(sourceSchema) })),
})
export type Suggestion = Static<typeof suggestionSchema>['suggestion']

/** What stands in a source that the assistant used, as it is now; null: it is no longer there. */
export const sourceTextSchema = Type.Object({
  source: nullable(
    Type.Object({
      title: Type.String(),
      text: Type.String(),
      citation: nullable(Type.String()),
      url: nullable(Type.String()),
      checked: nullable(Type.String()),
    }),
  ),
})
export type SourceText = Static<typeof sourceTextSchema>['source']
