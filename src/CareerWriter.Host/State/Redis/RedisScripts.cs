namespace CareerWriter.Host.State.Redis;

/// <summary>The scripts: each is one step that happens whole or not at all.</summary>
internal static class RedisScripts
{
    /// <summary>
    /// Keys: seen, in, ready. Arguments: body, conversation, seconds to know the message, seconds to keep, channel, partition. 1, or 0 when it was accepted before.
    /// Whoever has the conversation makes it ready again on release, so only the first message that waits does.
    /// </summary>
    public const string Accept = """
        if not redis.call('SET', KEYS[1], '', 'NX', 'EX', ARGV[3]) then return 0 end
        if redis.call('RPUSH', KEYS[2], ARGV[1]) == 1 then
          redis.call('EXPIRE', KEYS[2], ARGV[4])
          redis.call('XADD', KEYS[3], '*', 'c', ARGV[2])
          redis.call('PUBLISH', ARGV[5], ARGV[6])
        end
        return 1
        """;

    /// <summary>
    /// Keys: lease, state, in, out, slots, ready. Arguments: token, entry, milliseconds, version that is known, most messages, group, seconds to keep.
    /// The version, the state (or empty), waiting, unsent, slots, tries; or nil when someone else has it: an entry that is not theirs is then dropped, since they make
    /// the conversation ready again when more waits.
    /// </summary>
    public const string Take = """
        local lease = redis.call('GET', KEYS[1])
        if lease then
          if string.match(lease, ' (.*)$') ~= ARGV[2] then
            redis.call('XACK', KEYS[6], ARGV[6], ARGV[2])
            redis.call('XDEL', KEYS[6], ARGV[2])
          end
          return nil
        end
        redis.call('SET', KEYS[1], ARGV[1] .. ' ' .. ARGV[2], 'PX', ARGV[3])
        local found = redis.call('HMGET', KEYS[2], 'ver', 'tries')
        local ver = tonumber(found[1]) or 0
        local tries = tonumber(found[2]) or 0
        if redis.call('EXISTS', KEYS[3]) == 1 then
          redis.call('HINCRBY', KEYS[2], 'tries', 1)
          redis.call('EXPIRE', KEYS[2], ARGV[7])
        end
        local data = ''
        if ver > 0 and ver ~= tonumber(ARGV[4]) then data = redis.call('HGET', KEYS[2], 'data') or '' end
        return { ver, data, redis.call('LRANGE', KEYS[3], 0, ARGV[5] - 1), redis.call('LRANGE', KEYS[4], 0, -1), redis.call('HGETALL', KEYS[5]), tries }
        """;

    /// <summary>Keys: lease, ready. Arguments: lease, milliseconds, group, consumer, entry. 1, or 0 when it is lost.</summary>
    public const string Renew = """
        if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
        redis.call('PEXPIRE', KEYS[1], ARGV[2])
        redis.call('XCLAIM', KEYS[2], ARGV[3], ARGV[4], 0, ARGV[5], 'JUSTID')
        return 1
        """;

    /// <summary>
    /// Keys: lease, state, parts, in, out. Arguments: lease, version it was made from, state (empty: delete), message, its id, seconds to keep, number of parts,
    /// then name and bytes of each, then messages to send. 1, or 0 when the lease is lost or someone else saved.
    /// </summary>
    public const string Save = """
        if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
        local found = redis.call('HMGET', KEYS[2], 'ver', 'last')
        local ver = tonumber(found[1]) or 0
        local from = tonumber(ARGV[2])
        if ver ~= from then
          if ver == from + 1 and found[2] == ARGV[5] then return 1 end
          return 0
        end
        if ARGV[3] == '' then
          redis.call('DEL', KEYS[3])
          redis.call('HDEL', KEYS[2], 'data')
          redis.call('HSET', KEYS[2], 'ver', ver + 1, 'last', ARGV[5])
        else
          redis.call('HSET', KEYS[2], 'ver', ver + 1, 'data', ARGV[3], 'last', ARGV[5])
        end
        redis.call('HDEL', KEYS[2], 'tries')
        redis.call('EXPIRE', KEYS[2], ARGV[6])
        local parts = tonumber(ARGV[7])
        for i = 0, parts - 1 do redis.call('HSET', KEYS[3], ARGV[8 + 2 * i], ARGV[9 + 2 * i]) end
        redis.call('EXPIRE', KEYS[3], ARGV[6])
        redis.call('LREM', KEYS[4], 1, ARGV[4])
        local first = 8 + 2 * parts
        for i = first, #ARGV do redis.call('RPUSH', KEYS[5], ARGV[i]) end
        if #ARGV >= first then redis.call('EXPIRE', KEYS[5], ARGV[6]) end
        return 1
        """;

    /// <summary>
    /// Keys: lease, in, out, slots, ready. Arguments: lease, number sent, whether to release, group, entry, conversation, channel, partition, seconds to keep,
    /// then slot and reference of each that has both. 1, or 0 when it is lost.
    /// </summary>
    public const string Sent = """
        if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
        if tonumber(ARGV[2]) > 0 then redis.call('LTRIM', KEYS[3], ARGV[2], -1) end
        for i = 10, #ARGV, 2 do redis.call('HSET', KEYS[4], ARGV[i], ARGV[i + 1]) end
        if #ARGV >= 10 then redis.call('EXPIRE', KEYS[4], ARGV[9]) end
        if ARGV[3] == '1' then
          redis.call('DEL', KEYS[1])
          redis.call('XACK', KEYS[5], ARGV[4], ARGV[5])
          redis.call('XDEL', KEYS[5], ARGV[5])
          if redis.call('EXISTS', KEYS[2]) + redis.call('EXISTS', KEYS[3]) > 0 then
            redis.call('XADD', KEYS[5], '*', 'c', ARGV[6])
            redis.call('PUBLISH', ARGV[7], ARGV[8])
          end
        end
        return 1
        """;
}
