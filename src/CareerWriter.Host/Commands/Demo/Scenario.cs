namespace CareerWriter.Host.Commands.Demo;

/// <summary>One step of a scripted conversation.</summary>
/// <param name="Say">What is said, or empty.</param>
/// <param name="Pasted">Name of the file whose content is pasted instead, or null.</param>
/// <param name="Files">Files that come with it, relative to the seeds.</param>
/// <param name="Press">The label of the button that is pressed instead, or null.</param>
/// <param name="Told">What the script tells its audience before the step, or empty.</param>
internal sealed record ScenarioStep(string Say, string? Pasted, IReadOnlyList<string> Files, string? Press, string Told)
{
    /// <summary>Who says or presses it, or null: whoever began the conversation.</summary>
    public string? By { get; init; }
}

/// <summary>
/// A scripted conversation. In its file <c># …</c> is the title, <c>&gt; …</c> is said (lines in a row are one message), <c>&gt;&gt; file</c> is pasted, <c>+ file</c>
/// comes with the message before it, <c>[…]</c> is pressed, <c>@name </c> before either is a colleague, <c>link = file</c> is what stands behind a link; other lines are told to the audience.
/// </summary>
/// <param name="Name">The name that it is called by.</param>
/// <param name="Title">Its title.</param>
/// <param name="Links">Files behind links.</param>
/// <param name="Steps">What happens.</param>
internal sealed record Scenario(string Name, string Title, IReadOnlyDictionary<string, string> Links, IReadOnlyList<ScenarioStep> Steps)
{
    /// <summary>Reads a script.</summary>
    public static Scenario Read(string name, string text)
    {
        var title = name;
        Dictionary<string, string> links = new(StringComparer.Ordinal);
        List<ScenarioStep> steps = [];
        List<string> told = [];
        var open = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var isSaid = line.StartsWith("> ", StringComparison.Ordinal);
            if (isSaid && open)
            {
                steps[^1] = steps[^1] with { Say = $"{steps[^1].Say}\n{line[2..]}" };
                continue;
            }

            open = isSaid;
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                title = line[2..].Trim();
            }
            else if (line.StartsWith("http", StringComparison.Ordinal) && line.Split(" = ", 2) is [var link, var page])
            {
                links[link.Trim()] = page.Trim();
            }
            else if (line.StartsWith("+ ", StringComparison.Ordinal))
            {
                steps[^1] = steps[^1] with { Files = [.. steps[^1].Files, line[2..].Trim()] };
            }
            else if (StepOf(line) is { } step)
            {
                steps.Add(step with { Told = string.Join('\n', told).Trim() });
                told.Clear();
            }
            else
            {
                told.Add(line);
            }
        }

        return new Scenario(name, title, links, steps);
    }

    private static ScenarioStep? StepOf(string line) => line switch
    {
        ['@', .. var named] when named.Split(' ', 2) is [var by, var what] && StepOf(what) is { } step => step with { By = by },
        _ when line.StartsWith(">> ", StringComparison.Ordinal) => new ScenarioStep("", line[3..].Trim(), [], null, ""),
        _ when line.StartsWith("> ", StringComparison.Ordinal) => new ScenarioStep(line[2..], null, [], null, ""),
        ['[', .. var label, ']'] => new ScenarioStep("", null, [], label, ""),
        _ => null,
    };
}
