using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace CareerWriter.Host.Commands.Json;

/// <summary>A turn as it comes in: <c>say</c> with <c>files</c>, or <c>press</c> with <c>fields</c>; <c>as</c> is who speaks.</summary>
internal sealed record ChatTurnJson(string? Say, string[]? Files, string? Press, string? As, Dictionary<string, JsonElement>? Fields)
{
    private const string Example = "한 줄에 {\"say\": \"…\", \"files\": [\"경로\"]} 또는 {\"press\": \"버튼 id\"} 하나를 보내 주세요.";

    /// <summary>What was filled in, as text.</summary>
    public IReadOnlyDictionary<string, string> FieldTexts =>
        (Fields ?? []).ToDictionary(f => f.Key, f => f.Value.ValueKind == JsonValueKind.String ? f.Value.GetString()! : f.Value.GetRawText(), StringComparer.Ordinal);

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="wrong">What is wrong with the line, in Korean.</param>
    public static bool TryRead(string line, [NotNullWhen(true)] out ChatTurnJson? turn, out string wrong)
    {
        turn = null;
        wrong = "";
        try
        {
            turn = JsonSerializer.Deserialize(line, CommandJson.Default.ChatTurnJson);
        }
        catch (JsonException)
        {
            wrong = $"이 줄을 JSON으로 읽을 수 없습니다. {Example}";
            return false;
        }

        if (turn is null or { Say: null, Press: null, Files: null or [] })
        {
            wrong = $"무엇을 하려는지 없는 줄입니다. {Example}";
            turn = null;
            return false;
        }

        if (turn is { Say: not null, Press: not null })
        {
            wrong = $"say와 press를 함께 쓸 수 없습니다. {Example}";
            turn = null;
            return false;
        }

        turn = turn with { As = string.IsNullOrWhiteSpace(turn.As) ? null : turn.As.Trim() };
        return true;
    }
}
