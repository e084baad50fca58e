using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace CareerWriter.Host.Tests.Workspace;

/// <summary>Someone who asks the program directly, as the page does.</summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClient _http;

    private Visitor(HttpClient http, string person) => (_http, Person) = (http, person);

    /// <summary>Who.</summary>
    public string Person { get; }

    /// <summary>The requests themselves.</summary>
    public HttpClient Http => _http;

    /// <summary>Comes and takes a token.</summary>
    public static async Task<Visitor> ComeAsync(Uri address, string person)
    {
        HttpClient http = new(new HttpClientHandler { UseCookies = true }) { BaseAddress = address };
        var session = await http.GetFromJsonAsync<JsonElement>("/api/session");
        http.DefaultRequestHeaders.Add("X-Workspace-Token", session.GetProperty("token").GetString());
        return new Visitor(http, person);
    }

    /// <summary>Says something in a thread; it is opened when it is new.</summary>
    public Task<HttpResponseMessage> SayAsync(string thread, string text, string? id = null, string? channel = null, params (string Name, string Content)[] files)
    {
        MultipartFormDataContent form = new()
        {
            { new StringContent(Person), "as" },
            { new StringContent(id ?? Guid.NewGuid().ToString()), "id" },
            { new StringContent(text), "text" },
        };
        if (channel is not null)
        {
            form.Add(new StringContent(channel), "channel");
        }

        foreach (var (name, content) in files)
        {
            ByteArrayContent file = new(Encoding.UTF8.GetBytes(content));
            file.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
            form.Add(file, "files", name);
        }

        return _http.PostAsync($"/api/threads/{thread}/messages", form);
    }

    /// <summary>Presses a button under an entry.</summary>
    public Task<HttpResponseMessage> PressAsync(string thread, string entry, string action, IReadOnlyDictionary<string, string>? fields = null) =>
        _http.PostAsJsonAsync($"/api/threads/{thread}/presses", new { id = Guid.NewGuid().ToString(), @as = Person, entry, action, fields });

    /// <summary>What is seen of a thread.</summary>
    public async Task<IReadOnlyList<JsonElement>> ReadAsync(string thread) =>
        [.. (await _http.GetFromJsonAsync<JsonElement>($"/api/threads/{thread}?as={Uri.EscapeDataString(Person)}")).EnumerateArray()];

    /// <summary>The answer to asking for a thread.</summary>
    public Task<HttpResponseMessage> AskAsync(string thread) => _http.GetAsync($"/api/threads/{thread}?as={Uri.EscapeDataString(Person)}");

    /// <summary>Waits on the stream of a thread for an entry.</summary>
    public async Task<JsonElement> WaitForAsync(string thread, Func<JsonElement, bool> wanted, long after = 0)
    {
        await foreach (var (name, data) in FollowAsync(thread, after))
        {
            if (name == "entry" && wanted(data))
            {
                return data;
            }
        }

        throw new InvalidOperationException("the stream ended");
    }

    /// <summary>The events of a thread; it fails when nothing comes for half a minute.</summary>
    public async IAsyncEnumerable<(string Name, JsonElement Data)> FollowAsync(string thread, long after = 0)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"/events?as={Uri.EscapeDataString(Person)}&thread={thread}");
        request.Headers.Add("Last-Event-ID", after.ToString(System.Globalization.CultureInfo.InvariantCulture));
        using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        using StreamReader reader = new(await answer.Content.ReadAsStreamAsync());
        var name = "";
        using CancellationTokenSource patience = new();
        while (true)
        {
            patience.CancelAfter(TimeSpan.FromSeconds(30));
            if (await reader.ReadLineAsync(patience.Token) is not { } line)
            {
                yield break;
            }

            if (line.StartsWith("event: ", StringComparison.Ordinal))
            {
                name = line["event: ".Length..];
            }
            else if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                yield return (name, JsonDocument.Parse(line["data: ".Length..]).RootElement);
            }
        }
    }

    public void Dispose() => _http.Dispose();
}
