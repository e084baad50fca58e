using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace CareerWriter.Host.Tests.Discord;

/// <summary>One connection to the gateway as Discord sees it.</summary>
internal sealed class ScriptedConnection(WebSocket socket, HttpContext context, string resumeAddress) : IDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Channel<JsonElement> _messages = Channel.CreateUnbounded<JsonElement>();
    private readonly ConcurrentQueue<long?> _beats = new();
    private readonly TaskCompletionSource<int?> _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _sending = new(1, 1);

    public string Path => context.Request.Path;

    public string Query => context.Request.QueryString.Value ?? "";

    public string UserAgent => context.Request.Headers.UserAgent.ToString();

    /// <summary>Whether beats are answered.</summary>
    public bool AnswersBeats { get; set; } = true;

    /// <summary>What beats said.</summary>
    public IReadOnlyList<long?> Beats => [.. _beats];

    /// <summary>With which code the client closed; null: without a word.</summary>
    public Task<int?> Closed => _closed.Task.WaitAsync(Patience);

    public Task HelloAsync(int interval = 10_000) => RawAsync($$"""{"op":10,"d":{"heartbeat_interval":{{interval}},"_trace":["x"]},"s":null,"t":null}""");

    /// <summary>Says hello, is told who comes, and begins a session.</summary>
    public async Task<JsonElement> BeginAsync(string session = "s1", int interval = 10_000)
    {
        await HelloAsync(interval);
        var identify = await ExpectAsync(2);
        await DispatchAsync(1, "READY", $$"""{"v":10,"user":{"id":"900000000000000001","username":"writer","bot":true},"session_id":"{{session}}","resume_gateway_url":"{{resumeAddress}}","guilds":[],"application":{"id":"900000000000000001","flags":0} }""");
        return identify;
    }

    /// <summary>Says hello and is asked to take a session up.</summary>
    public async Task<JsonElement> ResumingAsync()
    {
        await HelloAsync();
        return await ExpectAsync(6);
    }

    /// <summary>A message in a channel.</summary>
    public Task SayAsync(long sequence, string words, string channel = "700000000000000001") => DispatchAsync(
        sequence, "MESSAGE_CREATE", $$"""{"id":"{{800_000_000_000_000_000 + sequence}}","channel_id":"{{channel}}","type":0,"content":"{{words}}","author":{"id":"600000000000000001","username":"u"} }""");

    public Task DispatchAsync(long sequence, string type, string data) => RawAsync($$"""{"op":0,"s":{{sequence}},"t":"{{type}}","d":{{data}}}""");

    public Task RawAsync(string json) => RawAsync(Encoding.UTF8.GetBytes(json), WebSocketMessageType.Text);

    public async Task RawAsync(byte[] bytes, WebSocketMessageType type)
    {
        await _sending.WaitAsync();
        try
        {
            await socket.SendAsync(bytes, type, endOfMessage: true, default);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>The next message that is no beat.</summary>
    public async Task<JsonElement> ExpectAsync(int op)
    {
        var message = await _messages.Reader.ReadAsync().AsTask().WaitAsync(Patience);
        Assert.Equal(op, message.GetProperty("op").GetInt32());
        return message.GetProperty("d");
    }

    /// <summary>Closes with a code; null: without one.</summary>
    public Task CloseAsync(int? code) => socket.CloseOutputAsync((WebSocketCloseStatus)(code ?? 1005), code is null ? null : "bye", default);

    /// <summary>Breaks without a word.</summary>
    public void Break() => context.Abort();

    public async Task ReadAsync()
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await socket.ReceiveAsync(buffer, default) is var part && part.MessageType != WebSocketMessageType.Close)
            {
                await TakeAsync(JsonElement.Parse(buffer.AsSpan(0, part.Count)));
            }

            _closed.TrySetResult((int?)socket.CloseStatus);
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, default);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException or IOException)
        {
            _closed.TrySetResult(null);
        }
    }

    public void Dispose() => _sending.Dispose();

    private async Task TakeAsync(JsonElement message)
    {
        if (message.GetProperty("op").GetInt32() != 1)
        {
            await _messages.Writer.WriteAsync(message);
            return;
        }

        var sequence = message.GetProperty("d");
        _beats.Enqueue(sequence.ValueKind == JsonValueKind.Null ? null : sequence.GetInt64());
        if (AnswersBeats)
        {
            await RawAsync("""{"op":11}""");
        }
    }
}
