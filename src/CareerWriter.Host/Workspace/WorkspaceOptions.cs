namespace CareerWriter.Host.Workspace;

/// <summary>Settings of the local workspace: section <c>Workspace</c>, environment <c>Workspace__People</c> and so on. Lists are separated by commas.</summary>
public sealed class WorkspaceOptions
{
    /// <summary>Who can be chosen in "나는 누구"; the first is chosen at the start.</summary>
    public string People { get; init; } = "서연, 민수, 지현";

    /// <summary>The channels, without #.</summary>
    public string Channels { get; init; } = "자소서-리뷰, 스터디";

    /// <summary>Host names under which the page may be asked for; a page of another site that resolves to this machine is refused by its name.</summary>
    public string Hosts { get; init; } = "localhost, 127.0.0.1, [::1]";

    /// <summary>Most files with one message.</summary>
    public int MostFiles { get; init; } = 10;

    /// <summary>Largest message in bytes, files included.</summary>
    public long MostBytes { get; init; } = 41_943_040;

    /// <summary>The items of a list setting.</summary>
    internal static IReadOnlyList<string> Items(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
