namespace CareerWriter.Host.Discord;

/// <summary>The scripts of Discord's gateway: each is one step that happens whole or not at all.</summary>
internal static class DiscordScripts
{
    /// <summary>Keys: lease. Arguments: token, milliseconds. 1, or 0 when it is another's; one that ran out is taken again.</summary>
    public const string Renew = """
        local holder = redis.call('GET', KEYS[1])
        if holder and holder ~= ARGV[1] then return 0 end
        redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
        return 1
        """;

    /// <summary>Keys: lease. Arguments: token. 1, or 0 when it is another's.</summary>
    public const string Release = """
        if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
        return redis.call('DEL', KEYS[1])
        """;

    /// <summary>Keys: lease, session. Arguments: token, seconds to keep, then names and values. 1, or 0 when the lease is lost.</summary>
    public const string Save = """
        if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
        redis.call('DEL', KEYS[2])
        redis.call('HSET', KEYS[2], unpack(ARGV, 3))
        redis.call('EXPIRE', KEYS[2], ARGV[2])
        return 1
        """;

    /// <summary>Keys: lease, session. Arguments: token. 1, or 0 when the lease is lost.</summary>
    public const string Clear = """
        if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
        redis.call('DEL', KEYS[2])
        return 1
        """;

    /// <summary>Keys: identify. Arguments: milliseconds. 0 when it is free and now taken, or the milliseconds until it is free.</summary>
    public const string Identify = """
        if redis.call('SET', KEYS[1], '', 'NX', 'PX', ARGV[1]) then return 0 end
        return math.max(1, redis.call('PTTL', KEYS[1]))
        """;
}
