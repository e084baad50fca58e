using System.Text;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Components;
using CareerWriter.Discord.Protocol.Rest;

namespace CareerWriter.Discord.Views;

/// <summary>A post without components: what Discord takes in any case, so that a fault of ours does not keep words back.</summary>
internal static class PlainPost
{
    /// <summary>The words as text, the whole of them as a file where they are more than one text takes.</summary>
    public static DiscordOutgoing Of(DiscordPost post)
    {
        var words = string.Join("\n\n", post.Components.SelectMany(Texts));
        var parts = MarkdownWords.Parts(words, DiscordLimits.Content - 100).ToList();
        var rest = parts.Count > 1 ? [new DiscordUpload(Words.FileName, Encoding.UTF8.GetBytes(words))] : Array.Empty<DiscordUpload>();
        return new DiscordOutgoing
        {
            Content = parts.Count == 0 ? Words.Nothing : parts[0],
            Files = [.. post.Uploads, .. rest],
            Flags = DiscordMessageFlags.SuppressEmbeds,
        };
    }

    private static IEnumerable<string> Texts(DiscordComponent component) => component switch
    {
        TextDisplay text => [text.Content],
        ContainerComponent box => box.Components.SelectMany(Texts),
        SectionComponent section => section.Components.Select(c => c.Content),
        _ => [],
    };

    private static class Words
    {
        public const string FileName = "답.txt";
        public const string Nothing = "답이 왔습니다.";
    }
}
