using CareerWriter.Conversation;
using CareerWriter.Discord;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Components;
using CareerWriter.Discord.Protocol.Rest;
using CareerWriter.Discord.Views;
using CareerWriter.Korean;
using CareerWriter.Revise;

namespace CareerWriter.Host.Tests.Discord;

/// <summary>Views as Discord's components: within its limits, and literal whoever wrote what they show.</summary>
public sealed class DiscordViewsTests
{
    private const string Owner = "1144070000000000003";
    private static readonly RenderContext Context = new(new ConversationKey("discord", "1144070000000000004/1144070000000000005"), Owner, Owner, ThreadPlace.Private);

    [Theory]
    [InlineData("# 제목\n- 목록 @everyone <@1> [글](https://a.kr) **굵게** ~~지움~~ `코드` ||숨김||")]
    [InlineData("> 인용\n1. 번호\n-# 작은 글씨")]
    public void What_people_wrote_is_neither_markup_nor_a_mention(string text)
    {
        var shown = Assert.IsType<TextDisplay>(Assert.Single(Components(new View.Note(text)))).Content;

        Assert.DoesNotContain("\n#", $"\n{shown}", StringComparison.Ordinal);
        Assert.DoesNotContain("\n>", $"\n{shown}", StringComparison.Ordinal);
        Assert.DoesNotContain("\n- ", $"\n{shown}", StringComparison.Ordinal);
        Assert.DoesNotContain("\n-#", $"\n{shown}", StringComparison.Ordinal);
        Assert.All(shown.Select((letter, i) => (letter, i)).Where(l => "*_~`|<@[".Contains(l.letter, StringComparison.Ordinal)), l => Assert.Equal('\\', shown[l.i - 1]));
        Assert.Equal(text, shown.Replace("\\", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Long_words_are_split_into_messages_that_Discord_takes_without_cutting_words()
    {
        var text = string.Join(' ', Enumerable.Range(1, 3_000).Select(i => $"단어{i}*"));

        var messages = DiscordRendering.Of(Context, new View.Note(text)).Select(m => DiscordPost.Of(m.Body)).ToList();

        Assert.All(messages, m => DiscordMessageRules.ThrowIfBroken(new DiscordOutgoing { Components = m.Components, Flags = DiscordMessageFlags.IsComponentsV2 }));
        Assert.Equal(text, string.Join(' ', messages.SelectMany(m => m.Components.OfType<TextDisplay>()).Select(t => t.Content.Replace("\\", "", StringComparison.Ordinal))));
    }

    [Fact]
    public void What_changed_is_marked_at_ends_of_words()
    {
        SentenceChange change = new(ChangeKind.Changed, 1, 1, "응답 시간을 \"600ms\"에서 80ms로 줄였습니다.", "응답 시간을 \"500ms\"에서 80ms로 줄였습니다.");

        var shown = Assert.Single(ChangeParts.Of([change], Language.Korean)).Content;

        Assert.Equal("- 응답 시간을 ~~\"600ms\"에서~~ **\"500ms\"에서** 80ms로 줄였습니다.", shown);
    }

    [Fact]
    public void A_card_fits_into_one_message_however_long_the_text_and_keeps_the_whole_of_it_in_a_file()
    {
        var sentences = Enumerable.Range(1, 60).Select(i => $"문장 {i}번에서는 [대괄호]와 *별표*를 쓰며 아주 길게 이어지는 이야기를 적었습니다.").ToList();
        var text = string.Join(' ', sentences);
        ReviewCard card = new(1, "1144070000000000006", Owner, "지원 동기를 작성해 주세요.", "네이버", 2, [sentences], text, TextCount.All(text), null)
        {
            State = ReviewState.Open,
            Approvals = [],
            Needed = 1,
            Comments = [.. Enumerable.Range(1, 20).Select(i => new ReviewComment(i, Owner, DateTimeOffset.UnixEpoch, 2, 1, new string('*', 500), new string('_', 500), CommentState.Open))],
        };

        var message = Assert.Single(DiscordRendering.Of(Context, new View.Review(card) { Audience = Audience.Review }));
        var post = DiscordPost.Of(message.Body);

        DiscordMessageRules.ThrowIfBroken(DiscordPostsOf(post));
        Assert.Contains(sentences[^1], System.Text.Encoding.UTF8.GetString(Assert.Single(post.Files).Content), StringComparison.Ordinal);
    }

    [Fact]
    public void Buttons_stand_in_rows_and_carry_their_conversation()
    {
        var actions = Enumerable.Range(1, 12).Select(i => new ViewAction($"ask-7-{i}", $"{i}번")).ToList();

        var rows = Components(new View.Ask("고르세요") { Actions = actions }).OfType<ActionRow>().ToList();
        var buttons = rows.SelectMany(r => r.Components).Cast<ButtonComponent>().ToList();

        Assert.Equal([5, 5, 2], rows.Select(r => r.Components.Count));
        Assert.Equal(new DiscordButtonId("ask-7-12", Context.Conversation, null, Asks: false), DiscordButtonId.Read(buttons[^1].CustomId));
    }

    [Fact]
    public void A_choice_of_more_sentences_than_a_list_takes_is_asked_for_by_number()
    {
        ActionField field = new("sentence", "어느 문장인가요?", FieldKind.Choice) { IsOptional = true, Choices = [.. Enumerable.Range(1, 30).Select(i => new FieldChoice($"{i}", $"{i}. 문장"))] };

        var input = Assert.IsType<TextInputComponent>(DiscordForms.Input(field).Component);

        Assert.Equal("1 ~ 30", input.Placeholder);
        Assert.False(input.Required);
    }

    [Theory]
    [InlineData("1144070000000000004/m1144070000000000005.3", 0, 3)]
    [InlineData("from:1144070000000000004/p1144070000000000005", 1, 0)]
    [InlineData("1144070000000000004/c1144070000000000005.0", 2, 0)]
    public void An_id_says_where_and_how_something_was_done(string id, int kind, int answer)
    {
        var deed = DiscordDeed.Read(id);

        Assert.Equal(new DiscordDeed(new(1144070000000000004), (DiscordDeedKind)kind, 1144070000000000005) { Answer = answer }, deed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("delete-surely")]
    [InlineData("delete-surely abc/def")]
    [InlineData("delete-surely 1/2/3/4")]
    [InlineData(" 1/2")]
    public void A_button_that_is_none_of_the_bots_is_not_read(string customId) => Assert.Null(DiscordButtonId.Read(customId));

    private static DiscordOutgoing DiscordPostsOf(DiscordPost post) => new() { Components = post.Components, Flags = DiscordMessageFlags.IsComponentsV2, Files = post.Uploads };

    private static IReadOnlyList<DiscordComponent> Components(View view) => DiscordPost.Of(Assert.Single(DiscordRendering.Of(Context, view)).Body).Components;
}
