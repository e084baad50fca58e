using System.Text.Json;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Components;
using CareerWriter.Discord.Protocol.Events;
using CareerWriter.Discord.Protocol.Interactions;

namespace CareerWriter.Host.Tests.Discord;

/// <summary>What is delivered, read leniently; what is sent, held to limits.</summary>
public sealed class DiscordEventsTests
{
    [Fact]
    public void A_message_is_read_whatever_else_stands_in_it()
    {
        var message = Assert.IsType<DiscordEvent.MessageCreated>(Read("MESSAGE_CREATE", """
            {"id":800000000000000001,"channel_id":"7","type":"19","content":null,"new":{"x":1},"flags":1073741824,
             "attachments":[{"id":"5","filename":"e3b0c442.hwp","title":"경력기술서","size":"12","url":"https://cdn.discordapp.com/a?ex=5f000000&is=1"}]}
            """)).Message;

        Assert.Equal(800_000_000_000_000_001UL, message.Id.Value);
        Assert.Equal(DiscordMessage.Reply, message.Type);
        var file = Assert.Single(message.Attachments!);
        Assert.Equal("경력기술서.hwp", file.Name);
        Assert.Equal(12, file.Size);
        Assert.Equal(0x5f000000, file.ExpiresAt!.Value.ToUnixTimeSeconds());
        Assert.Null(file.ContentType);
    }

    [Theory]
    [InlineData("MESSAGE_CREATE", """{"id":{}}""")]
    [InlineData("MESSAGE_CREATE", "[]")]
    [InlineData("MESSAGE_CREATE", "null")]
    [InlineData("INTERACTION_CREATE", """{"id":"1"}""")]
    [InlineData("INTERACTION_CREATE", """{"id":"1","token":"t","type":2}""")]
    [InlineData("GUILD_DELETE", """{"id":"1","unavailable":true}""")]
    [InlineData("OF_THE_FUTURE", "{}")]
    public void What_is_not_understood_is_no_failure(string type, string data) => Assert.IsType<DiscordEvent.Unknown>(Read(type, data));

    [Fact]
    public void A_command_carries_what_was_given_with_it()
    {
        var command = Assert.IsType<DiscordInteraction.Command>(Interaction("""
            {"id":"1","application_id":"2","type":2,"token":"t","member":{"user":{"id":"3"},"permissions":"1024"},"guild_id":"4","channel_id":"5","locale":"ko",
             "app_permissions":"377957239872","attachment_size_limit":10485760,
             "data":{"id":"9","name":"draft","type":1,"options":[{"name":"new","type":1,"options":[
               {"name":"length","type":4,"value":700},{"name":"posting","type":3,"value":"링크"},{"name":"career","type":11,"value":"6"}]}],
               "resolved":{"attachments":{"6":{"id":"6","filename":"a.pdf"}}}}}
            """));

        Assert.Equal("draft new", command.Name);
        Assert.Equal("700", command.Options["length"].Text);
        Assert.Equal("a.pdf", Assert.Single(command.Options["career"].Files).Filename);
        Assert.Equal(3UL, command.Context.User.Id.Value);
        Assert.Equal("ko", command.Context.Locale);
        Assert.True(command.Context.AppPermissions!.Value.HasFlag(DiscordPermissions.SendMessagesInThreads));
        Assert.Equal(TimeSpan.FromSeconds(3), command.Context.Token.AnswerBy - Noon);
        Assert.DoesNotContain("secret", command.Context.Token.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_window_gives_its_fields_texts_and_files_old_kind_and_new()
    {
        var submit = Assert.IsType<DiscordInteraction.Submit>(Interaction("""
            {"id":"1","application_id":"2","type":5,"token":"t","user":{"id":"3"},"data":{"custom_id":"start","components":[
              {"type":18,"component":{"type":4,"custom_id":"question","value":"지원동기"}},
              {"type":18,"component":{"type":19,"custom_id":"files","values":["6","7"]}},
              {"type":18,"component":{"type":21,"custom_id":"tone","value":null}},
              {"type":1,"components":[{"type":4,"custom_id":"old","value":"예전"}]}],
              "resolved":{"attachments":{"6":{"id":"6","filename":"a.pdf","title":"이력서","ephemeral":true}}}}}
            """));

        Assert.Equal("지원동기", submit.Fields["question"].Text);
        Assert.Equal("이력서.pdf", Assert.Single(submit.Fields["files"].Files).Name);
        Assert.Equal("", submit.Fields["tone"].Text);
        Assert.Equal("예전", submit.Fields["old"].Text);
    }

    [Fact]
    public void A_press_and_a_command_on_a_message_bring_their_message()
    {
        var press = Assert.IsType<DiscordInteraction.Press>(Interaction("""
            {"id":"1","application_id":"2","type":3,"token":"t","user":{"id":"3"},"message":{"id":"8"},"data":{"custom_id":"shorter","component_type":3,"values":["a","b"]}}
            """));
        var command = Assert.IsType<DiscordInteraction.MessageCommand>(Interaction("""
            {"id":"1","application_id":"2","type":2,"token":"t","user":{"id":"3"},"data":{"name":"add","type":3,"target_id":"8","resolved":{"messages":{"8":{"id":"8","content":"말"}}}}}
            """));

        Assert.Equal(["a", "b"], press.Values);
        Assert.Equal(8UL, press.Message!.Id.Value);
        Assert.Equal("말", command.Target.Content);
    }

    [Fact]
    public void Ids_hold_their_time_and_are_written_as_text()
    {
        Assert.Equal(new DateTimeOffset(2016, 4, 30, 11, 18, 25, 796, TimeSpan.Zero), DiscordSnowflake.Time(175_928_847_299_117_063));
        Assert.Equal("\"175928847299117063\"", JsonSerializer.Serialize(new DiscordUserId(175_928_847_299_117_063)));
    }

    [Fact]
    public void Text_is_counted_by_code_points_in_composed_form_and_escaped()
    {
        Assert.Equal(5, DiscordText.Length("자기소개서".Normalize(System.Text.NormalizationForm.FormD)));
        Assert.Equal(1, DiscordText.Length("😀"));
        Assert.Equal("""\<\@1> \*a\* \`b\`""", DiscordText.Escape("<@1> *a* `b`"));
        Assert.Equal("""
            \# 제목
            1\. 하나
            \- 둘
            """, DiscordText.Escape("# 제목\n1. 하나\n- 둘"), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_card_is_written_by_its_numbers_and_held_to_the_limits()
    {
        DiscordComponent card = new ContainerComponent([new TextDisplay("초안"), new ActionRow([new ButtonComponent(DiscordButtonStyle.Primary, "확정") { CustomId = "ok" }])]);

        DiscordComponentRules.ThrowIfBroken([card], alone: true);
        Assert.Throws<DiscordLimitException>(() => DiscordComponentRules.ThrowIfBroken([card], alone: false));
        Assert.Throws<DiscordLimitException>(() => DiscordComponentRules.ThrowIfBroken([new TextDisplay(new string('가', 4_001))], alone: true));
        Assert.Throws<DiscordLimitException>(() => DiscordComponentRules.ThrowIfBroken([card, card], alone: true));
        Assert.Equal(
            """{"type":17,"components":[{"type":10,"content":"초안"},{"type":1,"components":[{"type":2,"style":1,"label":"확정","custom_id":"ok"}]}]}""",
            JsonSerializer.Serialize(card, DiscordJson.Sent.DiscordComponent));
    }

    private static readonly DateTimeOffset Noon = new(2026, 11, 25, 3, 0, 0, TimeSpan.Zero);

    private static DiscordEvent Read(string type, string data) => DiscordEvents.Read(new DiscordDispatch(type, JsonElement.Parse(data), Noon));

    private static DiscordInteraction Interaction(string data) => Assert.IsType<DiscordEvent.Interaction>(Read("INTERACTION_CREATE", data)).Action;
}
