using System.Text.Json.Nodes;

namespace CareerWriter.Host.State;

/// <summary>
/// Brings states that older programs stored into today's shape. Each step takes a state of its number to the next one; a step is never changed once released.
/// </summary>
internal static class StateUpgrade
{
    /// <summary>The shape that this program stores.</summary>
    public static int Current => _steps.Length + 1;

    private static readonly Action<JsonObject>[] _steps = [];

    /// <summary>A state in today's shape.</summary>
    /// <exception cref="NewerStateException">It was stored by a newer program.</exception>
    public static JsonObject Bring(JsonObject stored) => Bring(stored, _steps);

    /// <summary>A state in the shape after given steps.</summary>
    internal static JsonObject Bring(JsonObject stored, IReadOnlyList<Action<JsonObject>> steps)
    {
        var schema = stored["schema"]?.GetValue<int>() ?? throw new UnopenableException("a stored state has no schema");
        if (schema > steps.Count + 1)
        {
            throw new NewerStateException(schema);
        }

        for (; schema <= steps.Count; schema++)
        {
            steps[schema - 1](stored);
            stored["schema"] = schema + 1;
        }

        return stored;
    }
}

/// <summary>A state was stored by a newer program: this one leaves the conversation to others.</summary>
/// <param name="schema">Its schema.</param>
internal sealed class NewerStateException(int schema) : Exception($"the state has schema {schema}; this program knows {StateUpgrade.Current}");
