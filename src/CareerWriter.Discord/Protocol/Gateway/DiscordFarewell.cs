namespace CareerWriter.Discord.Protocol.Gateway;

/// <summary>What follows a connection.</summary>
internal enum DiscordNext
{
    /// <summary>Another one that takes the session up.</summary>
    Resume,

    /// <summary>The same, after a while: too much was sent.</summary>
    ResumeLater,

    /// <summary>Another one that begins a session.</summary>
    Identify,

    /// <summary>None, until a person does something.</summary>
    Stop,
}

/// <summary>Why a connection ends, and what follows.</summary>
/// <param name="Next">What follows.</param>
/// <param name="Code">Discord's close code, or 0.</param>
/// <param name="Reason">Why, for the log.</param>
internal sealed record DiscordFarewell(DiscordNext Next, int Code, string Reason)
{
    public const int AuthenticationFailed = 4004;
    public const int InvalidShard = 4010;
    public const int ShardingRequired = 4011;
    public const int InvalidVersion = 4012;
    public const int InvalidIntents = 4013;
    public const int DisallowedIntents = 4014;

    /// <summary>It broke, or did not answer.</summary>
    public static DiscordFarewell Lost { get; } = new(DiscordNext.Resume, 0, "lost");

    /// <summary>A beat was not answered before the next one was due.</summary>
    public static DiscordFarewell Silent { get; } = new(DiscordNext.Resume, 0, "no answer to a heartbeat");

    /// <summary>Discord wants another connection (op 7).</summary>
    public static DiscordFarewell Reconnect { get; } = new(DiscordNext.Resume, 0, "reconnect asked for");

    /// <summary>Something came that cannot be gone on with.</summary>
    public static DiscordFarewell Garbled { get; } = new(DiscordNext.Identify, 0, "not understood");

    /// <summary>More waited to be accepted than may wait; what was left out comes again.</summary>
    public static DiscordFarewell Overflow { get; } = new(DiscordNext.Resume, 0, "too much waited");

    /// <summary>The session is not valid (op 9).</summary>
    public static DiscordFarewell InvalidSession(bool resumable) => new(resumable ? DiscordNext.Resume : DiscordNext.Identify, 0, "invalid session");

    /// <summary>Discord closed it. .NET gives 1000 also where there was no code, so that is no reason to give the session up.</summary>
    public static DiscordFarewell Closed(int code) => new(
        code switch
        {
            AuthenticationFailed or InvalidShard or ShardingRequired or InvalidVersion or InvalidIntents or DisallowedIntents => DiscordNext.Stop,
            // Not authenticated, authenticated twice, session no longer valid, invalid sequence, timed out.
            4003 or 4005 or 4006 or 4007 or 4009 => DiscordNext.Identify,
            4008 => DiscordNext.ResumeLater,
            _ => DiscordNext.Resume,
        },
        code,
        "closed");
}

/// <summary>Discord cannot be reached any more until a person does something.</summary>
/// <param name="code">Discord's close code or HTTP status.</param>
/// <param name="message">What happened and what to do, for the operator.</param>
/// <param name="inner">What it came from, or null.</param>
internal sealed class DiscordStoppedException(int code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Discord's close code or HTTP status.</summary>
    public int Code { get; } = code;

    /// <summary>What a close code asks the operator to do.</summary>
    public static DiscordStoppedException Of(int code) => new(code, code switch
    {
        DiscordFarewell.AuthenticationFailed => "Discord refuses the bot's token (4004); copy it again from the developer portal, page Bot, into Discord__Token",
        DiscordFarewell.InvalidShard => "Discord refuses the shard (4010); set Discord__Shards to 0, or to the same number in every process",
        DiscordFarewell.ShardingRequired => "Discord wants more shards (4011); set Discord__Shards to 0 or to a higher number",
        DiscordFarewell.InvalidVersion => "Discord does not speak version 10 of its gateway any more (4012); a newer version of this program is needed",
        DiscordFarewell.InvalidIntents => "Discord does not know one of the intents (4013); a newer version of this program is needed",
        DiscordFarewell.DisallowedIntents => "Discord does not allow one of the intents (4014); switch on Message Content Intent in the developer portal, page Bot, or set Discord__MessageContent to Off",
        _ => $"Discord closed the gateway for good ({code})",
    });
}
