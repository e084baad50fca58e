namespace CareerWriter.Host.Bot;

/// <summary>Settings of what the program serves: section <c>Http</c>.</summary>
internal sealed class HttpOptions
{
    /// <summary>Where it listens; the workspace is served on loopback addresses only.</summary>
    public Uri Address { get; init; } = new("http://127.0.0.1:5080");
}
