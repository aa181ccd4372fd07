// The Agents SDK as its samples set it up: nobody has to prove who they are, and nothing is kept. A press is answered with a card of CARD_BYTES bytes.
import { AgentApplication } from '@microsoft/agents-hosting'
import { startServer } from '@microsoft/agents-hosting-express'

const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'x'.repeat(Number(process.env.CARD_BYTES)) }] }
const agent = new AgentApplication()
agent.adaptiveCards.actionExecute('prompt.send', async () => card)
startServer(agent)
