using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CareerWriter.Conversation;
using CareerWriter.Korean;
using CareerWriter.Revise;

namespace CareerWriter.Host.Commands.Json;

internal sealed record ActionJson(string Id, string Label, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<FieldJson>? Fields)
{
    public static ActionJson Of(ViewAction action) => new(action.Id, action.Label, action.Fields.Count > 0 ? [.. action.Fields.Select(FieldJson.Of)] : null);
}

internal sealed record FieldJson(string Name, string Label, string Kind, bool Optional, IReadOnlyList<ChoiceJson> Choices)
{
    public static FieldJson Of(ActionField field) => new(field.Name, field.Label, EnumWord.Of(field.Kind), field.IsOptional, [.. field.Choices.Select(c => new ChoiceJson(c.Value, c.Label))]);
}

internal sealed record ChoiceJson(string Value, string Label);

internal sealed record TextJson(string Text);

internal sealed record AskJson(string Text, IReadOnlyList<string> Choices);

internal sealed record DraftTurnJson(int QuestionNumber, int? Parent, bool Confirmed, IReadOnlyList<ChangeJson> Changes);

internal sealed record ComparisonJson(int From, int To, IReadOnlyList<ChangeJson> Changes, ComparedCountsJson Counts);

internal sealed record ComparedCountsJson(CountsJson From, CountsJson To);

internal sealed record EvidenceJson(int Sentence, string Text, IReadOnlyList<FactJson> Facts);

internal sealed record ChangeJson(string Kind, int? From, int? To, string? Before, string? After)
{
    public static ChangeJson Of(SentenceChange change) => new(EnumWord.Of(change.Kind), change.From, change.To, change.Before, change.After);
}

/// <summary>A view as one line: <c>turn</c> and <c>view</c>, then its fields flat, then its buttons.</summary>
internal static class ViewJson
{
    private static readonly JsonWriterOptions _readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a view; an export is written with its file.</summary>
    public static void Write(TextWriter output, int turn, View view)
    {
        var (name, parts) = Of(view);
        Write(output, turn, name, parts, view);
    }

    /// <summary>Writes an export.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="turn">Number of the turn.</param>
    /// <param name="export">The export.</param>
    /// <param name="path">Where its file is.</param>
    public static void Write(TextWriter output, int turn, View.Export export, string path) =>
        Write(output, turn, "export", [JsonSerializer.SerializeToElement(new ExportJson(path, export.Format, export.Name), CommandJson.Default.ExportJson)], export);

    private static void Write(TextWriter output, int turn, string name, IReadOnlyList<JsonElement> parts, View view) =>
        Line(output, json =>
        {
            json.WriteNumber("turn", turn);
            json.WriteString("view", name);
            foreach (var field in parts.SelectMany(p => p.EnumerateObject()))
            {
                field.WriteTo(json);
            }

            if (view.Actions.Count > 0 || view is View.Draft or View.Ask)
            {
                json.WritePropertyName("actions");
                JsonSerializer.Serialize(json, [.. view.Actions.Select(ActionJson.Of)], CommandJson.Default.ActionJsonArray);
            }
        });

    /// <summary>Says that a turn is over.</summary>
    public static void WriteDone(TextWriter output, int turn) => Line(output, json =>
    {
        json.WriteNumber("turn", turn);
        json.WriteBoolean("done", true);
    });

    private static (string Name, IReadOnlyList<JsonElement> Parts) Of(View view) => view switch
    {
        View.Progress progress => ("progress", [Text(progress.Text)]),
        View.Note note => ("note", [Text(note.Text)]),
        View.Error error => ("error", [Text(error.Text)]),
        View.Summary summary => ("summary", [JsonSerializer.SerializeToElement(ReadJson.From(summary.Career, view.Language), CommandJson.Default.ReadJson)]),
        View.Ask ask => ("ask", [JsonSerializer.SerializeToElement(new AskJson(ask.Text, [.. ask.Actions.Select(a => a.Label)]), CommandJson.Default.AskJson)]),
        View.Draft draft => ("draft", [JsonSerializer.SerializeToElement(DraftJson.From(draft.Result, draft.Career, view.Language) with { Version = draft.Version.Number }, CommandJson.Default.DraftJson), Turn(draft)]),
        View.Comparison comparison => ("comparison", [Comparison(comparison)]),
        View.Evidence evidence => ("evidence", [JsonSerializer.SerializeToElement(new EvidenceJson(evidence.Sentence, evidence.Text, [.. evidence.Facts.Select(FactJson.From)]), CommandJson.Default.EvidenceJson)]),
        View.Review review => ("review", [JsonSerializer.SerializeToElement(ReviewJson.From(review.Card), CommandJson.Default.ReviewJson)]),
        _ => throw new InvalidOperationException($"no JSON for {view.GetType().Name}"),
    };

    private static JsonElement Text(string text) => JsonSerializer.SerializeToElement(new TextJson(text), CommandJson.Default.TextJson);

    private static JsonElement Turn(View.Draft draft) => JsonSerializer.SerializeToElement(
        new DraftTurnJson(draft.Question, draft.Version.Parent, draft.IsConfirmed, [.. draft.Changes.Select(ChangeJson.Of)]), CommandJson.Default.DraftTurnJson);

    private static JsonElement Comparison(View.Comparison view) => JsonSerializer.SerializeToElement(
        new ComparisonJson(
            view.From.Number,
            view.To.Number,
            [.. view.Changes.Select(ChangeJson.Of)],
            new ComparedCountsJson(CountsJson.From(TextCount.All(view.From.Draft.Text)), CountsJson.From(TextCount.All(view.To.Draft.Text)))),
        CommandJson.Default.ComparisonJson);

    private static void Line(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, _readable))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }
}
