using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace CareerWriter.Host.State;

/// <summary>
/// Makes texts ready to be stored: compressed (Brotli, RFC 7932) and, with a key, encrypted (AES-256-GCM, NIST SP 800-38D) and bound to the name that they are
/// stored under. A sealed text says which key it takes, so that keys can be changed: the first key seals, all of them open.
/// </summary>
internal sealed class Sealer
{
    private const byte Plain = 0;
    private const byte Encrypted = 1;
    private const int KeyIdLength = 4;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int HeadLength = 1 + KeyIdLength + NonceLength + TagLength;
    private const int Window = 18; // 256 KB: more than a career holds
    private readonly IReadOnlyList<(uint Id, byte[] Key)> _keys;

    /// <param name="keys">Keys of 32 bytes, the one that seals first; none: nothing is encrypted.</param>
    public Sealer(IReadOnlyList<byte[]> keys) => _keys = [.. keys.Select(k => (IdOf(k), k))];

    /// <summary>Seals a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name that it is stored under; it opens under this name only.</param>
    /// <param name="isKept">Whether it is written once and kept long: it is then made as small as can be.</param>
    public byte[] Seal(ReadOnlySpan<byte> text, string name, bool isKept)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(text.Length)];
        if (!BrotliEncoder.TryCompress(text, compressed, out var length, isKept ? 6 : 2, Window))
        {
            throw new InvalidOperationException("the compressor needs more room than it said");
        }

        var sealedLength = 1 + sizeof(int) + length;
        var sealed1 = new byte[sealedLength];
        sealed1[0] = Plain;
        BinaryPrimitives.WriteInt32LittleEndian(sealed1.AsSpan(1), text.Length);
        compressed.AsSpan(0, length).CopyTo(sealed1.AsSpan(1 + sizeof(int)));
        return _keys.Count == 0 ? sealed1 : Encrypt(sealed1.AsSpan(1), name);
    }

    /// <summary>Opens what <see cref="Seal"/> sealed.</summary>
    /// <exception cref="UnopenableException">It was sealed with a key that is not there, under another name, or changed since.</exception>
    public byte[] Open(ReadOnlySpan<byte> sealedText, string name)
    {
        if (sealedText.Length == 0)
        {
            throw new UnopenableException("nothing is stored");
        }

        var content = sealedText[0] switch
        {
            Plain => sealedText[1..],
            Encrypted when sealedText.Length >= HeadLength => Decrypt(sealedText, name),
            _ => throw new UnopenableException("stored bytes have an unknown form"),
        };
        var text = new byte[BinaryPrimitives.ReadInt32LittleEndian(content)];
        return BrotliDecoder.TryDecompress(content[sizeof(int)..], text, out var written) && written == text.Length
            ? text
            : throw new UnopenableException("stored bytes are damaged");
    }

    private static uint IdOf(byte[] key) => BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(key));

    private byte[] Encrypt(ReadOnlySpan<byte> content, string name)
    {
        var (id, key) = _keys[0];
        var result = new byte[HeadLength + content.Length];
        result[0] = Encrypted;
        BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(1), id);
        var nonce = result.AsSpan(1 + KeyIdLength, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using AesGcm cipher = new(key, TagLength);
        cipher.Encrypt(nonce, content, result.AsSpan(HeadLength), result.AsSpan(HeadLength - TagLength, TagLength), Encoding.UTF8.GetBytes(name));
        return result;
    }

    private byte[] Decrypt(ReadOnlySpan<byte> sealedText, string name)
    {
        var id = BinaryPrimitives.ReadUInt32LittleEndian(sealedText[1..]);
        var key = _keys.FirstOrDefault(k => k.Id == id).Key ?? throw new UnopenableException("it was encrypted with a key that is not among State:Keys");
        var content = new byte[sealedText.Length - HeadLength];
        using AesGcm cipher = new(key, TagLength);
        try
        {
            cipher.Decrypt(sealedText.Slice(1 + KeyIdLength, NonceLength), sealedText[HeadLength..], sealedText.Slice(HeadLength - TagLength, TagLength), content, Encoding.UTF8.GetBytes(name));
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new UnopenableException("stored bytes were changed, or are not what they are stored as");
        }

        return content;
    }
}

/// <summary>Something stored cannot be opened.</summary>
/// <param name="message">Why; no content.</param>
internal sealed class UnopenableException(string message) : Exception(message);
