using System.Collections.Concurrent;
using System.Text;
using CareerWriter.Conversation;
using CareerWriter.Host.Commands.Json;
using CareerWriter.Ingest;

namespace CareerWriter.Host.Tests.Engine;

/// <summary>A platform in memory that behaves as real ones do: it shows a message id once, keeps slots, may be slow or refuse. It outlives the programs that use it.</summary>
internal sealed class TalkPlatform : IChatPlatform
{
    private readonly Lock _gate = new();
    private readonly List<(ConversationKey Conversation, string Id, string Body)> _shown = [];
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Name => "talk";

    /// <summary>Called before a message is shown; may throw.</summary>
    public Func<OutgoingMessage, Task> BeforeSend { get; set; } = _ => Task.CompletedTask;

    /// <summary>Called after a message is shown; may throw, as a connection that breaks does.</summary>
    public Func<OutgoingMessage, Task> AfterSend { get; set; } = _ => Task.CompletedTask;

    /// <summary>Called before a file is given.</summary>
    public Func<Task> BeforeOpen { get; set; } = () => Task.CompletedTask;

    /// <summary>Every attempt to send.</summary>
    public ConcurrentQueue<OutgoingMessage> Attempts { get; } = [];

    /// <summary>What was shown, in order.</summary>
    public IReadOnlyList<(ConversationKey Conversation, string Id, string Body)> Shown
    {
        get
        {
            lock (_gate)
            {
                return [.. _shown];
            }
        }
    }

    /// <summary>Status lines, null where one was taken away.</summary>
    public ConcurrentQueue<string?> Progress { get; } = [];

    public FileReference Put(string name, byte[] content)
    {
        _files[name] = content;
        return new FileReference(name, name, content.Length);
    }

    public IReadOnlyList<RenderedMessage> Render(RenderContext context, View view)
    {
        using StringWriter line = new();
        ViewJson.Write(line, 0, view);
        return [new RenderedMessage(line.ToString().Trim()) { Slot = view is View.Draft ? "draft" : null }];
    }

    public async Task<string?> SendAsync(ConversationKey conversation, OutgoingMessage message, CancellationToken cancellationToken)
    {
        Attempts.Enqueue(message);
        await BeforeSend(message).WaitAsync(cancellationToken);
        lock (_gate)
        {
            if (!_shown.Exists(s => s.Conversation == conversation && s.Id == message.Id))
            {
                _shown.Add((conversation, message.Id, message.Body));
            }

            _changed.TrySetResult();
            _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        await AfterSend(message);
        return message.Id;
    }

    public Task ProgressAsync(ConversationKey conversation, string? text, CancellationToken cancellationToken)
    {
        Progress.Enqueue(text);
        return Task.CompletedTask;
    }

    public async Task<UploadedFile> OpenAsync(ConversationKey conversation, FileReference file, CancellationToken cancellationToken)
    {
        await BeforeOpen().WaitAsync(cancellationToken);
        return _files.TryGetValue(file.Reference, out var content) ? new UploadedFile(file.Name, content) : throw new PlatformException(new($"{file.Name}: 파일을 찾지 못했습니다. 다시 올려 주세요.", $"{file.Name} was not found. Please upload it again."), mayPass: false);
    }

    public Task<ConversationKey> OpenPrivateAsync(ConversationKey origin, string person, Language language, CancellationToken cancellationToken) =>
        Task.FromResult(new ConversationKey(Name, $"private-{origin.Thread}"));

    public Task ForgetAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _shown.RemoveAll(s => s.Conversation == conversation);
        }

        return Task.CompletedTask;
    }

    /// <summary>Waits until something was shown that satisfies.</summary>
    public async Task<string> ShowsAsync(Func<(ConversationKey Conversation, string Id, string Body), bool> which, int seconds = 20)
    {
        var deadline = Task.Delay(TimeSpan.FromSeconds(seconds));
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (_shown.Exists(s => which(s)))
                {
                    return _shown.Find(s => which(s)).Body;
                }

                changed = _changed.Task;
            }

            if (await Task.WhenAny(changed, deadline) == deadline)
            {
                StringBuilder seen = new("it was not shown; shown:");
                foreach (var (_, id, body) in Shown)
                {
                    seen.Append('\n').Append(id).Append(' ').Append(body.AsSpan(0, Math.Min(200, body.Length)));
                }

                throw new TimeoutException(seen.ToString());
            }
        }
    }
}
