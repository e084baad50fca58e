// A bot on discord.js, the client that most bots use. It ends when its standard input does.
import {
  ActionRowBuilder, ApplicationCommandOptionType, AttachmentBuilder, ButtonBuilder, ButtonStyle, Client, Events, GatewayIntentBits, LabelBuilder, MessageFlags, ModalBuilder,
  Partials, TextInputBuilder, TextInputStyle,
} from 'discord.js';

const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
const client = new Client({
  intents: [Guilds, GuildMessages, DirectMessages, MessageContent],
  partials: [Partials.Channel],
  allowedMentions: { parse: [], repliedUser: false },
  rest: { api: process.env.API },
});
const row = () => new ActionRowBuilder().addComponents(
  new ButtonBuilder().setCustomId('shorter').setLabel('더 짧게').setStyle(ButtonStyle.Primary),
  new ButtonBuilder().setCustomId('ask').setLabel('질문').setStyle(ButtonStyle.Secondary));

client.once(Events.ClientReady, () => client.application.commands.set([
  { name: 'draft', description: '초안을 씁니다.', nameLocalizations: { ko: '초안' }, options: [
    { type: ApplicationCommandOptionType.String, name: 'question', description: '문항', required: true },
    { type: ApplicationCommandOptionType.Attachment, name: 'career', description: '경력 자료' },
  ] },
  { type: 3, name: '자료로 추가' },
]));

client.on(Events.MessageCreate, async (message) => {
  if (message.author.bot) {
    return;
  }

  if (message.content.includes('초안')) {
    const thread = message.channel.isThread() || message.channel.isDMBased() ? message.channel : await message.startThread({ name: '초안 1' });
    const posted = await thread.send({ content: '쓰는 중입니다.', components: [row()], nonce: message.id, enforceNonce: true });
    await posted.edit({ content: '다 썼습니다.', components: [row()] });
  } else if (message.mentions.has(client.user)) {
    await message.reply(`부르셨습니까? ${message.attachments.map((a) => a.title ?? a.name).join()}`);
  } else if (message.content.includes('보관')) {
    await message.channel.setName('끝난 초안');
    await message.channel.setArchived(true);
  }
});

client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isButton() && interaction.customId === 'ask') {
    await interaction.showModal(new ModalBuilder().setCustomId('asked').setTitle('질문').addLabelComponents(
      new LabelBuilder().setLabel('무엇이 궁금하십니까?').setTextInputComponent(new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Paragraph))));
  } else if (interaction.isButton()) {
    await interaction.deferUpdate();
    await interaction.editReply({ content: '줄였습니다.', components: [] });
    await interaction.followUp({ content: '확인해 주세요.', flags: MessageFlags.Ephemeral });
  } else if (interaction.isModalSubmit()) {
    await interaction.reply({ content: `받았습니다: ${interaction.fields.getTextInputValue('text')}`, flags: MessageFlags.Ephemeral });
  } else if (interaction.isChatInputCommand()) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const career = interaction.options.getAttachment('career');
    const words = career ? await (await fetch(career.url)).text() : '';
    await interaction.editReply({
      content: `${interaction.options.getString('question')} ${career?.title ?? career?.name}`,
      files: [new AttachmentBuilder(Buffer.from(words), { name: '초안_3.txt' })],
    });
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply({ content: `더했습니다: ${interaction.targetMessage.content}`, flags: MessageFlags.Ephemeral });
  }
});

client.on(Events.Error, (error) => console.error(error));
process.stdin.on('end', () => process.exit()).resume();
await client.login(process.env.TOKEN);
