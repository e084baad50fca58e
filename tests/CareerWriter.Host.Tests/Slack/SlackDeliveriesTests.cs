using System.Text.Json;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Deliveries;

namespace CareerWriter.Host.Tests.Slack;

/// <summary>What Slack delivers, and what is made of it.</summary>
public sealed class SlackDeliveriesTests
{
    [Theory]
    [InlineData("""{"type":"message","channel":"C1","channel_type":"channel","user":"U1","text":"안녕","ts":"1.000100"}""", null)]
    [InlineData("""{"type":"message","subtype":"file_share","channel":"D1","user":"U1","text":"","ts":"1.000100","files":[{"id":"F1","name":null,"size":3}]}""", "file_share")]
    [InlineData("""{"type":"message","subtype":"thread_broadcast","channel":"C1","user":"U1","text":"답","ts":"2.000100","thread_ts":"1.000100","root":{"x":1}}""", "thread_broadcast")]
    [InlineData("""{"type":"message","subtype":"bot_message","channel":"C1","bot_id":"B1","text":"알림","ts":"1.000100"}""", "bot_message")]
    public void Messages_are_read_with_their_kind(string inner, string? subtype)
    {
        var message = Assert.IsType<SlackDelivery.Message>(Event(inner));

        Assert.Equal(subtype, message.Event.Subtype);
        Assert.Equal(("Ev1", "T1"), (message.Info.EventId, message.Info.Team?.Value));
        Assert.Equal("1.000100", message.Event.ThreadRoot?.Value);
    }

    [Fact]
    public void An_edit_shows_both_texts_and_who_edited()
    {
        var edit = Assert.IsType<SlackDelivery.Message>(Event("""
            {"type":"message","subtype":"message_changed","hidden":true,"channel":"C1","ts":"3.000100",
             "message":{"type":"message","user":"U1","text":"나중","ts":"1.000100","edited":{"user":"U1","ts":"3.000000"}},
             "previous_message":{"type":"message","user":"U1","text":"먼저","ts":"1.000100"}}
            """)).Event;

        Assert.Equal(("나중", "먼저", "U1"), (edit.Message?.Text, edit.PreviousMessage?.Text, edit.Message?.Edited?.User?.Value));
    }

    [Fact]
    public void A_deletion_names_the_message_that_is_gone()
    {
        var deletion = Assert.IsType<SlackDelivery.Message>(Event("""{"type":"message","subtype":"message_deleted","channel":"C1","ts":"3.000100","deleted_ts":"1.000100"}""")).Event;

        Assert.Equal("1.000100", deletion.DeletedTs?.Value);
    }

    [Fact]
    public void A_mention_is_told_apart_from_the_message_that_it_is() =>
        Assert.IsType<SlackDelivery.Mention>(Event("""{"type":"app_mention","channel":"C1","user":"U1","text":"<@UBOT> 안녕","ts":"1.000100","event_ts":"1"}"""));

    [Fact]
    public void Other_events_keep_what_they_are_about()
    {
        var home = Assert.IsType<SlackDelivery.Other>(Event("""{"type":"app_home_opened","user":"U1","channel":"D1","tab":"messages","event_ts":"1"}""")).Event;
        var thread = Assert.IsType<SlackDelivery.Other>(Event("""{"type":"assistant_thread_started","assistant_thread":{"user_id":"U1","channel_id":"D1","thread_ts":"1.000100","context":{}}}""")).Event;
        var reaction = Assert.IsType<SlackDelivery.Other>(Event("""{"type":"reaction_added","user":"U1","reaction":"eyes","item":{"type":"message","channel":"C1","ts":"1.000100"}}""")).Event;

        Assert.Equal(("D1", "messages"), (home.Channel?.Value, home.Tab));
        Assert.Equal("1.000100", thread.AssistantThread?.ThreadTs?.Value);
        Assert.Equal("C1", reaction.Item?.Channel?.Value);
    }

    [Fact]
    public void Events_that_are_held_back_come_without_an_event() =>
        Assert.Equal("T1", Assert.IsType<SlackDelivery.RateLimited>(Read(SlackEnvelope.Events, """{"type":"app_rate_limited","team_id":"T1","minute_rate_limited":1}""")).Team?.Value);

    [Fact]
    public void A_command_says_who_called_it_where()
    {
        var command = Assert.IsType<SlackDelivery.Command>(Read(SlackEnvelope.Commands, """
            {"command":"/career","text":"도움말","user_id":"U1","channel_id":"C1","team_id":"T1","response_url":"https://hooks.slack.com/1","trigger_id":"1.2","is_enterprise_install":"false"}
            """)).Called;

        Assert.Equal(("/career", "도움말", "U1", "C1", "1.2"), (command.Command, command.Text, command.UserId.Value, command.ChannelId.Value, command.TriggerId));
    }

    [Fact]
    public void A_press_says_which_button_of_which_message()
    {
        var press = Assert.IsType<SlackDelivery.Interaction>(Read(SlackEnvelope.Interactive, """
            {"type":"block_actions","user":{"id":"U1"},"team":{"id":"T1","domain":"x"},"channel":{"id":"C1","name":"x"},"trigger_id":"1.2","response_url":"https://hooks.slack.com/1",
             "container":{"type":"message","message_ts":"2.000100","channel_id":"C1","thread_ts":"1.000100","is_ephemeral":false},
             "message":{"type":"message","ts":"2.000100","thread_ts":"1.000100","text":"초안"},
             "actions":[{"action_id":"shorter","block_id":"b","value":"d1","type":"button","action_ts":"3.1"}],"state":{"values":{}}}
            """)).Action;

        Assert.Equal(("shorter", "d1"), (press.Actions![0].ActionId, press.Actions[0].Value));
        Assert.Equal(("2.000100", "1.000100"), (press.Container?.MessageTs?.Value, press.Container?.ThreadTs?.Value));
    }

    [Fact]
    public void A_modal_that_was_sent_holds_what_was_filled_in()
    {
        var sent = Assert.IsType<SlackDelivery.Interaction>(Read(SlackEnvelope.Interactive, """
            {"type":"view_submission","user":{"id":"U1"},"team":{"id":"T1"},"trigger_id":"1.2",
             "view":{"id":"V1","hash":"h","callback_id":"ask","private_metadata":"C1/1.000100",
              "state":{"values":{"q":{"text":{"type":"plain_text_input","value":"지원 동기"}},"n":{"limit":{"type":"static_select","selected_option":{"text":{"type":"plain_text","text":"1,000자"},"value":"1000"}}}}}}}
            """)).Action;

        Assert.Equal("지원 동기", sent.View?.State?.Find("q", "text")?.Value);
        Assert.Equal("1000", sent.View?.State?.Find("n", "limit")?.SelectedOption?.Value);
        Assert.Null(sent.View?.State?.Find("n", "nothing"));
    }

    [Theory]
    [InlineData(SlackEnvelope.Events, "null")]
    [InlineData(SlackEnvelope.Events, "[]")]
    [InlineData(SlackEnvelope.Events, """{"type":"event_callback"}""")]
    [InlineData(SlackEnvelope.Events, """{"type":"event_callback","event_id":"Ev1","event":"words"}""")]
    [InlineData(SlackEnvelope.Events, """{"type":"event_callback","event_id":"Ev1","event":{"type":"message","ts":17.5}}""")]
    [InlineData(SlackEnvelope.Events, """{"type":"event_callback","event_id":"Ev1","event":{"type":"message","files":{}}}""")]
    [InlineData(SlackEnvelope.Interactive, """{"type":"block_actions","actions":"none"}""")]
    [InlineData(SlackEnvelope.Interactive, "7")]
    [InlineData(SlackEnvelope.Commands, "{}")]
    [InlineData("from_the_future", "{}")]
    public void What_is_not_understood_is_unknown(string type, string payload) => Assert.IsType<SlackDelivery.Unknown>(Read(type, payload));

    [Theory]
    [InlineData("1657653155.174779", 1_657_653_155_174_779L)]
    [InlineData("1482960137.003543", 1_482_960_137_003_543L)]
    [InlineData("1657653155", null)]
    [InlineData("1657653155.1747", null)]
    [InlineData("-1.000000", null)]
    [InlineData("", null)]
    public void Time_stamps_lose_no_digit(string written, long? microseconds) => Assert.Equal(microseconds, new SlackTimestamp(written).Microseconds);

    [Theory]
    [InlineData("9.000100", "10.000100")]
    [InlineData("1657653155.174779", "1657653155.174780")]
    public void Earlier_messages_come_first(string earlier, string later) => Assert.True(new SlackTimestamp(earlier) < new SlackTimestamp(later));

    [Theory]
    [InlineData("<@UBOT> 초안 써 줘", "초안 써 줘", "")]
    [InlineData("<@U2|바다>님께 물어봐 &amp; 답해", "@바다님께 물어봐 & 답해", "")]
    [InlineData("<https://example.kr/jobs?a=1&amp;b=2>", "https://example.kr/jobs?a=1&b=2", "https://example.kr/jobs?a=1&b=2")]
    [InlineData("<https://example.kr/jobs|채용 공고> 보고", "채용 공고 (https://example.kr/jobs) 보고", "https://example.kr/jobs")]
    [InlineData("<http://example.kr|example.kr>", "http://example.kr", "http://example.kr")]
    [InlineData("<#C1|general>에서 <!here> a &lt;b&gt; c", "#general에서 @here a <b> c", "")]
    [InlineData("3 < 5 이고 <끝나지 않음", "3 < 5 이고 <끝나지 않음", "")]
    [InlineData("&amp;lt;", "&lt;", "")]
    public void Typed_text_is_what_the_person_saw(string written, string seen, string links)
    {
        var typed = SlackText.Typed(written, new SlackUserId("UBOT"));

        Assert.Equal(seen, typed.Text);
        Assert.Equal(links, string.Join(' ', typed.Links));
    }

    [Fact]
    public void Text_of_others_cannot_call_anyone()
    {
        Assert.Equal("&lt;!channel&gt; &lt;@U1&gt; a &amp;amp; b", SlackText.Escape("<!channel> <@U1> a &amp; b"));
        Assert.Equal("가", SlackText.Escape("\u1100\u1161"));
    }

    private static SlackDelivery Event(string inner) => Read(SlackEnvelope.Events, $$"""{"type":"event_callback","team_id":"T1","event_id":"Ev1","event":{{inner}}}""");

    private static SlackDelivery Read(string type, string payload) => SlackDeliveries.Read(new(type, JsonElement.Parse(payload)));
}
