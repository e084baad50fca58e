namespace CareerWriter.Host.Workspace.Threads;

/// <summary>The scripts of the workspace's log: each is one step that happens whole or not at all. Keys: <see cref="ThreadKeys.Entries"/>.</summary>
internal static class WorkspaceScripts
{
    /// <summary>Arguments: thread, milliseconds, seconds to keep, channel, id. Opens a thread unless it is there; gives the thread as it is.</summary>
    public const string Open = """
        if redis.call('HSETNX', KEYS[1], 'thread', ARGV[1]) == 1 then
          redis.call('HSET', KEYS[1], 'at', ARGV[2])
          redis.call('PUBLISH', ARGV[4], ARGV[5])
        end
        redis.call('EXPIRE', KEYS[1], ARGV[3])
        return redis.call('HGET', KEYS[1], 'thread')
        """;

    /// <summary>
    /// Arguments: id, key, entry, file (empty: none), milliseconds, seconds to keep, most entries, channel, thread. Posts once by id; the key of a slot is posted
    /// again in its place. An entry that falls off takes its file along.
    /// </summary>
    public const string Post = """
        if redis.call('EXISTS', KEYS[1]) == 0 or redis.call('ZSCORE', KEYS[5], ARGV[1]) then return 0 end
        local seq = redis.call('HINCRBY', KEYS[1], 'last', 1)
        redis.call('HSET', KEYS[1], 'at', ARGV[5])
        redis.call('HSET', KEYS[2], ARGV[2], ARGV[3])
        redis.call('ZADD', KEYS[3], seq, ARGV[2])
        redis.call('HSETNX', KEYS[4], ARGV[2], seq)
        redis.call('ZADD', KEYS[5], seq, ARGV[1])
        if ARGV[4] ~= '' then redis.call('HSET', KEYS[6], ARGV[1], ARGV[4]) end
        local over = redis.call('ZCARD', KEYS[3]) - ARGV[7]
        if over > 0 then
          for _, old in ipairs(redis.call('ZRANGE', KEYS[3], 0, over - 1)) do
            redis.call('HDEL', KEYS[2], old)
            redis.call('HDEL', KEYS[4], old)
            redis.call('HDEL', KEYS[6], string.sub(old, 3))
          end
          redis.call('ZREMRANGEBYRANK', KEYS[3], 0, over - 1)
          redis.call('ZREMRANGEBYRANK', KEYS[5], 0, -2 * ARGV[7] - 1)
        end
        for i = 1, #KEYS do redis.call('EXPIRE', KEYS[i], ARGV[6]) end
        redis.call('PUBLISH', ARGV[8], ARGV[9])
        return seq
        """;

    /// <summary>Arguments: sequence number. For each entry after it in order: sequence number, place, entry.</summary>
    public const string Read = """
        local found = redis.call('ZRANGEBYSCORE', KEYS[3], '(' .. ARGV[1], '+inf', 'WITHSCORES')
        local entries = {}
        for i = 1, #found, 2 do
          entries[#entries + 1] = found[i + 1]
          entries[#entries + 1] = redis.call('HGET', KEYS[4], found[i])
          entries[#entries + 1] = redis.call('HGET', KEYS[2], found[i])
        end
        return entries
        """;

    /// <summary>Arguments: thread without its title, channel, id. Deletes what was said and shown; what was posted stays known by its id.</summary>
    public const string Clear = """
        if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
        redis.call('DEL', KEYS[2], KEYS[3], KEYS[4], KEYS[6])
        redis.call('HSET', KEYS[1], 'thread', ARGV[1], 'cleared', redis.call('HINCRBY', KEYS[1], 'last', 1))
        redis.call('PUBLISH', ARGV[2], ARGV[3])
        return 1
        """;
}
