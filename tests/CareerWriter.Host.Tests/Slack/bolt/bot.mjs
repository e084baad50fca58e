// A bot on Slack's own client. It ends when its standard input does.
import bolt from '@slack/bolt';

const app = new bolt.App({
  token: process.env.BOT_TOKEN,
  appToken: process.env.APP_TOKEN,
  socketMode: true,
  logLevel: 'error',
  clientOptions: { slackApiUrl: process.env.API },
});

app.message('초안', async ({ message, say, client }) => {
  const blocks = [
    { type: 'section', text: { type: 'mrkdwn', text: '쓰는 중입니다.' } },
    { type: 'actions', elements: [{ type: 'button', action_id: 'shorter', text: { type: 'plain_text', text: '더 짧게' }, value: 'd1' }] },
  ];
  const posted = await say({ text: '쓰는 중입니다.', blocks, thread_ts: message.ts });
  await client.chat.update({ channel: message.channel, ts: posted.ts, text: '다 썼습니다.', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '다 썼습니다.' } }, blocks[1]] });
});

app.event('app_mention', async ({ event, client }) => {
  await client.chat.postEphemeral({ channel: event.channel, user: event.user, text: '부르셨습니까?' });
});

app.action('shorter', async ({ ack, action, respond }) => {
  await ack();
  await respond({ text: `${action.value}을 줄이겠습니다.`, replace_original: false });
});

app.command('/career', async ({ ack, command, client }) => {
  await ack(`${command.text}을 엽니다.`);
  await client.views.open({
    trigger_id: command.trigger_id,
    view: {
      type: 'modal',
      callback_id: 'ask',
      title: { type: 'plain_text', text: '질문' },
      submit: { type: 'plain_text', text: '보내기' },
      blocks: [{ type: 'input', block_id: 'q', label: { type: 'plain_text', text: '질문' }, element: { type: 'plain_text_input', action_id: 'text' } }],
    },
  });
});

app.view('ask', async ({ ack, view }) => {
  const text = view.state.values.q.text.value;
  await (text.length < 3 ? ack({ response_action: 'errors', errors: { q: '더 적어 주세요.' } }) : ack());
});

app.shortcut('save', async ({ ack, shortcut, client }) => {
  await ack();
  await client.filesUploadV2({ channel_id: shortcut.channel.id, thread_ts: shortcut.message.ts, filename: '초안.txt', content: shortcut.message.text });
});

app.error(async (error) => {
  console.error(error.code ?? error.message);
});

await app.start();
console.log('ready');
process.stdin.on('end', () => process.exit(0)).resume();
