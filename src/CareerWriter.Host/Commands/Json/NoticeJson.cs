using System.Text.Json.Serialization;
using CareerWriter.Ingest;

namespace CareerWriter.Host.Commands.Json;

internal sealed record NoticeJson(string Kind, string Message, PlaceJson? Source)
{
    public static NoticeJson From(Notice notice, Language language = Language.Korean) =>
        new(EnumWord.Of(notice.Kind), notice.Message.In(language), notice.Source is { } source ? PlaceJson.From(source) : null);
}

/// <summary>A place without its words: a notice may be about personal data.</summary>
internal sealed record PlaceJson(string Document, int Line, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Page)
{
    public static PlaceJson From(SourceSpan source) => new(source.Document, source.Line, source.Page);
}
