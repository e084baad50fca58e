using CareerWriter.Host.State;
using CareerWriter.Host.State.Memory;
using Microsoft.Extensions.Time.Testing;

namespace CareerWriter.Host.Tests.State;

public sealed class MemoryConversationStoreTests : ConversationStoreContract
{
    private readonly FakeTimeProvider _time = new();

    public MemoryConversationStoreTests() => Store = new MemoryConversationStore(new StateOptions { Lease = Lease }, _time);

    private protected override IConversationStore Store { get; }

    protected override Task PassAsync(TimeSpan time)
    {
        _time.Advance(time);
        return Task.CompletedTask;
    }
}
