import { WegwijsChat } from './chat-element.ts'

if (customElements.get('wegwijs-chat') === undefined) customElements.define('wegwijs-chat', WegwijsChat)
