# A bot on discord.py, the strictest reader of what Discord sends. It ends when its standard input does.
import io
import os
import sys
import threading

import discord
from discord import app_commands
from yarl import URL

discord.http.Route.BASE = os.environ["API"]
discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = URL(os.environ["GATEWAY"])

intents = discord.Intents(guilds=True, guild_messages=True, dm_messages=True, message_content=True)
client = discord.Client(intents=intents, allowed_mentions=discord.AllowedMentions.none())
tree = app_commands.CommandTree(client)


class Question(discord.ui.Modal, title="질문"):
    text = discord.ui.TextInput(label="무엇이 궁금하십니까?", custom_id="text", style=discord.TextStyle.paragraph)

    async def on_submit(self, interaction):
        await interaction.response.send_message(f"받았습니다: {self.text.value}", ephemeral=True)


class Draft(discord.ui.View):
    @discord.ui.button(label="더 짧게", custom_id="shorter", style=discord.ButtonStyle.primary)
    async def shorter(self, interaction, _):
        await interaction.response.defer()
        await interaction.edit_original_response(content="줄였습니다.", view=None)
        await interaction.followup.send("확인해 주세요.", ephemeral=True)

    @discord.ui.button(label="질문", custom_id="ask")
    async def ask(self, interaction, _):
        await interaction.response.send_modal(Question(custom_id="asked"))


@tree.command(name="draft", description="초안을 씁니다.")
async def draft(interaction, question: str, career: discord.Attachment):
    await interaction.response.defer(ephemeral=True)
    words = await career.read()
    await interaction.edit_original_response(content=f"{question} {career.size}", attachments=[discord.File(io.BytesIO(words), "초안_3.txt")])


@tree.context_menu(name="자료로 추가")
async def add(interaction, message: discord.Message):
    await interaction.response.send_message(f"더했습니다: {message.content}", ephemeral=True)


@client.event
async def on_message(message):
    if message.author.bot:
        return
    if "초안" in message.content:
        thread = await message.create_thread(name="초안 1") if isinstance(message.channel, discord.TextChannel) else message.channel
        posted = await thread.send("쓰는 중입니다.", view=Draft(timeout=None))
        await posted.edit(content="다 썼습니다.")
    elif client.user in message.mentions:
        await message.reply(f"부르셨습니까? {len(message.attachments)}")
    elif "보관" in message.content:
        await message.channel.edit(name="끝난 초안", archived=True)


@client.event
async def setup_hook():
    await tree.sync()


def end_with_input():
    sys.stdin.read()
    os._exit(0)


threading.Thread(target=end_with_input, daemon=True).start()
client.run(os.environ["TOKEN"], log_level=40)
