using System.Globalization;
using System.Text.Json;

namespace CareerWriter.Posting;

/// <summary>Finds values in JSON by names joined with dots (<c>data.job.detail</c>); wrong types on the way give nothing.</summary>
internal static class JsonPath
{
    private static readonly string[] s_closedWords = ["CLOSE", "CLOSED", "END", "ENDED", "EXPIRED", "FINISHED", "INACTIVE", "POST_SUBMISSION", "마감"];

    /// <summary>All values at a path. An array on the way stands for its items; the empty path is the root.</summary>
    public static IEnumerable<JsonElement> All(JsonElement root, string path)
    {
        IEnumerable<JsonElement> found = [root];
        foreach (var name in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            found = found.SelectMany(Items).Where(e => e.ValueKind == JsonValueKind.Object)
                .Select(e => e.TryGetProperty(name, out var value) ? value : default)
                .Where(e => e.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null));
        }

        return found;
    }

    /// <summary>The first text (or number, as text) at any of the paths, separated by bars; or null.</summary>
    public static string? Text(JsonElement root, string paths) =>
        paths.Split('|', StringSplitOptions.RemoveEmptyEntries).SelectMany(path => All(root, path)).Select(AsText).FirstOrDefault(text => text is not null);

    /// <summary>Whether a value of a status field says that a posting is over: true, or a word such as CLOSED.</summary>
    public static bool SaysClosed(JsonElement status) => status.ValueKind == JsonValueKind.True
        || (status.ValueKind == JsonValueKind.String && s_closedWords.Contains(status.GetString()!.Trim().ToUpperInvariant(), StringComparer.Ordinal));

    private static string? AsText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when !string.IsNullOrWhiteSpace(value.GetString()) => value.GetString(),
        JsonValueKind.Number => value.GetRawText().ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static IEnumerable<JsonElement> Items(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : [element];
}
