using System.Globalization;
using System.Text;

namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>A file to be sent.</summary>
/// <param name="Name">Its name with extension, as its readers shall see it.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record DiscordUpload(string Name, ReadOnlyMemory<byte> Content)
{
    private const int MostName = 100;

    /// <summary>Whether the name goes as it is: Discord takes everything but Latin letters, digits and a few signs out of names.</summary>
    public bool IsPlain => Name.Length is > 0 and <= MostName && Name.All(IsPlainLetter) && Name[0] is not ('.' or '_');

    /// <summary>The name that is sent: Discord's own alphabet, the extension kept.</summary>
    /// <param name="index">Which file of the message, from 0.</param>
    public string SentName(int index) => IsPlain ? Name : string.Create(CultureInfo.InvariantCulture, $"file-{index + 1}{PlainExtension}");

    /// <summary>What people see in its place, without extension; null where the name goes as it is.</summary>
    public string? Title => IsPlain ? null : Path.GetFileNameWithoutExtension(Name).Normalize(NormalizationForm.FormC);

    /// <summary>How components of the message name it.</summary>
    /// <param name="index">Which file of the message, from 0.</param>
    public string Address(int index) => $"attachment://{SentName(index)}";

    private string PlainExtension
    {
        get
        {
            var extension = Path.GetExtension(Name);
            return extension.All(IsPlainLetter) ? extension : "";
        }
    }

    private static bool IsPlainLetter(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_';
}
