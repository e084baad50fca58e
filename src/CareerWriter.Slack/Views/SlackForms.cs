using System.Text.Json;
using System.Text.Json.Serialization;
using CareerWriter.Conversation;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Protocol.Blocks;

namespace CareerWriter.Slack.Views;

/// <summary>What a modal is for: a view that comes back says neither channel nor button.</summary>
/// <param name="Button">What the button carries (<see cref="ButtonValue"/>).</param>
/// <param name="Action">The button's action.</param>
/// <param name="Where">Where it was pressed: channel and first message of the thread, as ids begin (<see cref="SlackThread.IdOf"/>).</param>
internal sealed record FormTarget(string Button, string Action, string Where)
{
    /// <summary>The language of the conversation.</summary>
    public Language Language { get; init; }

    /// <summary>A channel that is shared with others and was chosen all the same; null before it was asked.</summary>
    public string? SharedChannel { get; init; }
}

/// <summary>The JSON of what modals carry.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FormTarget))]
internal sealed partial class SlackFormJson : JsonSerializerContext;

/// <summary>Modals made of the fields beside a button.</summary>
internal static class SlackForms
{
    /// <summary>What these modals are called.</summary>
    public const string CallbackId = "form";

    private const string Value = "value";
    private const int MostText = 2_000;
    private const int MostLine = 200;

    /// <summary>The modal of a button.</summary>
    public static SlackModal Of(SlackForm form, FormTarget target) => new(
        new PlainText(RichWords.Short(form.Title, SlackLimits.ViewTitle)),
        [.. form.Fields.Select(Input)])
    {
        CallbackId = CallbackId,
        PrivateMetadata = JsonSerializer.Serialize(target, SlackFormJson.Default.FormTarget),
        Submit = new PlainText(Words.Send.In(target.Language)),
        Close = new PlainText(Words.Close.In(target.Language)),
    };

    /// <summary>Asks once more before a text is shown to other organisations.</summary>
    public static SlackModal Shared(FormTarget target) => new(new PlainText(Words.SharedTitle.In(target.Language)), [new SectionBlock { Text = new PlainText(Words.Shared.In(target.Language)) }])
    {
        CallbackId = CallbackId,
        PrivateMetadata = JsonSerializer.Serialize(target, SlackFormJson.Default.FormTarget),
        Submit = new PlainText(Words.SendAllTheSame.In(target.Language)),
        Close = new PlainText(Words.Close.In(target.Language)),
    };

    /// <summary>What a modal is for; null when it is none of these.</summary>
    public static FormTarget? TargetOf(SlackViewState view)
    {
        try
        {
            return view.CallbackId == CallbackId ? JsonSerializer.Deserialize(view.PrivateMetadata ?? "", SlackFormJson.Default.FormTarget) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What was filled in, by the name of the field; what stayed empty is left out.</summary>
    public static IReadOnlyDictionary<string, string> FilledIn(SlackFilledIn? filled)
    {
        Dictionary<string, string> fields = new(StringComparer.Ordinal);
        foreach (var (name, values) in filled?.Values ?? new Dictionary<string, IReadOnlyDictionary<string, SlackInputValue>>())
        {
            var value = values.Values.Select(v => v.Value ?? v.SelectedOption?.Value ?? v.SelectedConversation?.Value).FirstOrDefault(v => v is not null);
            if (value is not null)
            {
                fields[name] = value;
            }
        }

        return fields;
    }

    /// <summary>The field in which a channel was chosen, with the channel; null when there is none.</summary>
    public static (string Field, Protocol.SlackChannelId Channel)? ChosenChannel(SlackFilledIn? filled)
    {
        foreach (var (name, values) in filled?.Values ?? new Dictionary<string, IReadOnlyDictionary<string, SlackInputValue>>())
        {
            if (values.Values.FirstOrDefault(v => v.SelectedConversation is not null)?.SelectedConversation is { } channel)
            {
                return (name, channel);
            }
        }

        return null;
    }

    /// <summary>A field as an input; its block is called after it.</summary>
    public static InputBlock Input(ActionField field)
    {
        SlackElement element = field.Kind switch
        {
            FieldKind.Line => new TextInputElement(Value) { MaxLength = MostLine },
            FieldKind.Text => new TextInputElement(Value) { Multiline = true, MaxLength = MostText },
            FieldKind.Channel => new ConversationSelectElement(Value) { Filter = new ConversationFilter(["public", "private"]) },
            FieldKind.Choice => new SelectElement(Value, [.. field.Choices.Take(SlackLimits.Options).Select(c => new SlackOption(new PlainText(RichWords.Short(c.Label, SlackLimits.OptionText)), c.Value))]),
        };
        return new InputBlock(new PlainText(field.Label), element) { BlockId = field.Name, Optional = field.IsOptional };
    }

    private static class Words
    {
        public static readonly Said Send = new("보내기", "Send");
        public static readonly Said Close = new("닫기", "Close");
        public static readonly Said SharedTitle = new("다른 조직과 공유된 채널", "Shared channel");
        public static readonly Said Shared = new("이 채널에는 다른 조직의 사람들도 있습니다. 글과 글자 수, 공고 이름이 그 사람들에게도 보입니다. 경력 파일과 근거는 보이지 않습니다.", "People from other organizations are in this channel. They will see the text, its length and the name of the posting, but never your career files or the evidence.");
        public static readonly Said SendAllTheSame = new("그래도 보내기", "Send anyway");
    }
}
