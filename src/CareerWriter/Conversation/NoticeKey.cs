using System.Globalization;

namespace CareerWriter.Conversation;

/// <summary>What a notice is known by in a conversation, so that it is not asked about twice.</summary>
internal static class NoticeKey
{
    /// <summary>The key.</summary>
    public static string Of(Notice notice) => string.Create(CultureInfo.InvariantCulture, $"{notice.Kind}|{notice.Source?.Document}|{notice.Source?.Line}|{notice.Message.Korean}");
}
