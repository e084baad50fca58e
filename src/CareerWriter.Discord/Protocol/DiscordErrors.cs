using System.Globalization;

namespace CareerWriter.Discord.Protocol;

/// <summary>Error codes that are treated in a way of their own: Discord's numbers, and negative ones of our own for what happened on the way.</summary>
internal static class DiscordErrors
{
    /// <summary>Our own: no connection could be opened, so nothing was received.</summary>
    public const int NotConnected = -1;

    /// <summary>Our own: the connection ended, or time ran out, before an answer came.</summary>
    public const int NoAnswer = -2;

    /// <summary>Our own: the answer is not JSON of the expected shape (an error page, a proxy).</summary>
    public const int NotUnderstood = -3;

    /// <summary>Our own: too many calls; HTTP 429, or held back before it came to that.</summary>
    public const int RateLimited = -4;

    /// <summary>Our own: so many calls were refused that one more is not risked; Discord bans an address for 10,000 in ten minutes.</summary>
    public const int TooManyRefused = -5;

    /// <summary>Our own: the bot's token was refused before, so nothing is sent with it.</summary>
    public const int TokenRefused = -6;

    /// <summary>Our own: the 15 minutes of an interaction are over.</summary>
    public const int InteractionOver = -7;

    public const int UnknownChannel = 10003;
    public const int UnknownMessage = 10008;
    public const int UnknownWebhook = 10015;
    public const int UnknownInteraction = 10062;
    public const int AlreadyAcknowledged = 40060;
    public const int MissingAccess = 50001;
    public const int CannotMessageUser = 50007;
    public const int MissingPermissions = 50013;
    public const int InvalidWebhookToken = 50027;
    public const int InvalidForm = 50035;
    public const int ThreadArchived = 50083;
    public const int ThreadExists = 160004;
    public const int ThreadLocked = 160005;

    /// <summary>A code in words, or as its number.</summary>
    public static string Name(int code) => code switch
    {
        NotConnected => "not connected",
        NoAnswer => "no answer",
        NotUnderstood => "answer not understood",
        RateLimited => "rate limited",
        TooManyRefused => "held back after too many refusals",
        TokenRefused => "token refused before",
        InteractionOver => "interaction over",
        UnknownChannel => "10003 unknown channel",
        UnknownMessage => "10008 unknown message",
        UnknownWebhook => "10015 unknown webhook",
        UnknownInteraction => "10062 unknown interaction",
        AlreadyAcknowledged => "40060 interaction already acknowledged",
        MissingAccess => "50001 missing access",
        CannotMessageUser => "50007 cannot message this user",
        MissingPermissions => "50013 missing permissions",
        InvalidWebhookToken => "50027 invalid webhook token",
        InvalidForm => "50035 invalid form body",
        ThreadArchived => "50083 thread is archived",
        ThreadExists => "160004 message has a thread already",
        ThreadLocked => "160005 thread is locked",
        _ => code.ToString(CultureInfo.InvariantCulture),
    };
}
