// The Agents SDK as its samples set it up: without authentication and storage. It answers a press with a card of CARD_BYTES bytes.
import { AgentApplication } from '@microsoft/agents-hosting'
import { startServer } from '@microsoft/agents-hosting-express'

const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'x'.repeat(Number(process.env.CARD_BYTES)) }] }
const agent = new AgentApplication()
agent.adaptiveCards.actionExecute('prompt.send', async () => card)
startServer(agent)
