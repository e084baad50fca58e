using System.Text.Json;
using System.Text.Json.Serialization;
using CareerWriter.Host.Workspace.Threads;

namespace CareerWriter.Host.Workspace.Web;

/// <summary>What the page is answered.</summary>
internal static class Answers
{
    /// <summary>One Korean sentence or two about what did not work.</summary>
    public static IResult Refused(int status, string message) => Results.Json(new RefusalJson(message), WebJson.Default.RefusalJson, statusCode: status);

    /// <summary>The thread is not there, or not for this person: the answer is the same.</summary>
    public static IResult NoThread() => Refused(StatusCodes.Status404NotFound, Words.NoThread);

    /// <summary>The request does not say who asks, or names nobody who is here.</summary>
    public static IResult Nobody() => Refused(StatusCodes.Status400BadRequest, Words.Nobody);

    private static class Words
    {
        public const string NoThread = "대화를 찾을 수 없습니다.";
        public const string Nobody = "누구인지 알 수 없습니다. 위에서 이름을 골라 주세요.";
    }
}

internal sealed record RefusalJson(string Message);

internal sealed record SessionJson(string Token, IReadOnlyList<string> People, IReadOnlyList<string> Channels);

internal sealed record HeadJson(string Id, string Owner, string? Channel, string Title, bool Card, DateTimeOffset LastAt, long Last)
{
    public static HeadJson From(ThreadHead head) =>
        new(head.Thread.Id, head.Thread.Owner, head.Thread.Channel, head.Thread.Title, head.Thread.Card is not null, head.LastAt, head.Last);
}

internal sealed record ChannelJson(string Name, IReadOnlyList<HeadJson> Threads);

internal sealed record ListsJson(IReadOnlyList<HeadJson> Mine, IReadOnlyList<ChannelJson> Channels);

/// <summary>An entry as a person sees it; <paramref name="Mine"/>: nobody else sees it though others see the thread.</summary>
internal sealed record EntryJson(string Id, string Key, long Sequence, long Place, string Kind, string By, DateTimeOffset At, string? Text, IReadOnlyList<string> Files, string? Pressed, JsonElement? View, bool Mine)
{
    /// <summary>The entry for someone who sees it.</summary>
    public static EntryJson From(ThreadHead head, PostedEntry posted, string person)
    {
        var entry = posted.Entry;
        return new(
            entry.Id,
            entry.Key,
            posted.Sequence,
            posted.Place,
            JsonNamingPolicy.CamelCase.ConvertName(entry.Kind.ToString()),
            entry.By,
            entry.At,
            entry.Text,
            entry.Files,
            entry.Pressed,
            entry.ViewFor(person),
            entry.To is not null && head.Thread.Channel is not null);
    }
}

internal sealed record ProgressJson(string? Text);

internal sealed record ClearedJson(long Upto);

internal sealed record ExampleJson(string Text);

/// <summary>A press as the page sends it.</summary>
internal sealed record PressJson(string Id, string As, string Entry, string Action, Dictionary<string, string>? Fields);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RefusalJson))]
[JsonSerializable(typeof(SessionJson))]
[JsonSerializable(typeof(HeadJson))]
[JsonSerializable(typeof(ListsJson))]
[JsonSerializable(typeof(EntryJson))]
[JsonSerializable(typeof(EntryJson[]))]
[JsonSerializable(typeof(ProgressJson))]
[JsonSerializable(typeof(ClearedJson))]
[JsonSerializable(typeof(ExampleJson))]
[JsonSerializable(typeof(PressJson))]
internal sealed partial class WebJson : JsonSerializerContext;
