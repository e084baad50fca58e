using System.Text.Json.Nodes;

namespace CareerWriter.Fakes.Discord;

/// <summary>What is wrong with what was sent, where; as Discord tells it.</summary>
internal sealed class FakeDiscordForm
{
    private readonly JsonObject _errors = [];

    /// <summary>Says that something is wrong.</summary>
    /// <param name="at">Where (<c>components.0.label</c>).</param>
    /// <param name="code">Discord's code.</param>
    /// <param name="message">What is wrong.</param>
    public void Wrong(string at, string code, string message)
    {
        var node = _errors;
        foreach (var part in at.Split('.'))
        {
            if (node[part] is not JsonObject inner)
            {
                node[part] = inner = [];
            }

            node = inner;
        }

        if (node["_errors"] is not JsonArray list)
        {
            node["_errors"] = list = [];
        }

        list.Add(new JsonObject { ["code"] = code, ["message"] = message });
    }

    /// <summary>Says it where something does not hold.</summary>
    public void Require(bool holds, string at, string code, string message)
    {
        if (!holds)
        {
            Wrong(at, code, message);
        }
    }

    /// <summary>Holds text to its length, in characters as Discord counts them.</summary>
    public void Length(string at, JsonNode? text, int fewest, int most)
    {
        if (text is null)
        {
            Require(fewest == 0, at, "BASE_TYPE_REQUIRED", "This field is required");
            return;
        }

        if (text is not JsonValue value || !value.TryGetValue<string>(out var words))
        {
            Wrong(at, "STRING_TYPE_CONVERT", "Could not interpret as string.");
            return;
        }

        var length = words.EnumerateRunes().Count();
        Require(length >= fewest && length <= most, at, "BASE_TYPE_BAD_LENGTH", fewest > 0 ? $"Must be between {fewest} and {most} in length." : $"Must be {most} or fewer in length.");
    }

    /// <exception cref="FakeDiscordRefusal">Something is wrong.</exception>
    public void ThrowIfWrong()
    {
        if (_errors.Count > 0)
        {
            throw new FakeDiscordRefusal(400, FakeDiscordRefusal.InvalidForm, "Invalid Form Body", _errors);
        }
    }
}
