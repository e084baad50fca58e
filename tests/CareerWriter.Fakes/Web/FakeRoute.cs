using Microsoft.AspNetCore.Http;

namespace CareerWriter.Fakes.Web;

/// <summary>What a site answers to one kind of request.</summary>
internal sealed class FakeRoute(string? method, string host, string target, string? body, Func<HttpContext, Task> answer)
{
    private int _taken;

    /// <summary>Writes the answer.</summary>
    public Func<HttpContext, Task> Answer { get; } = answer;

    /// <summary>Whether it answers a request.</summary>
    public bool Matches(SeenRequest request) =>
        (method is null || string.Equals(method, request.Method, StringComparison.OrdinalIgnoreCase))
        && (host == FakeWeb.Any || string.Equals(host, request.Host, StringComparison.OrdinalIgnoreCase))
        && (target == FakeWeb.Any || string.Equals(target, request.Target, StringComparison.Ordinal))
        && (body is null || request.Body.Contains(body, StringComparison.Ordinal));

    /// <summary>True for the first caller.</summary>
    public bool TakeOnce() => Interlocked.Exchange(ref _taken, 1) == 0;
}
