namespace CareerWriter.Host.State;

internal sealed class ConversationCodec
{
    public byte[] Encode(Engine.Arrival arrival) => throw new NotImplementedException();
    public byte[] Seal(ReadOnlySpan<byte> content, string name) => throw new NotImplementedException();
    public ReadOnlyMemory<byte> Open(byte[] content, string name) => throw new NotImplementedException();
}
