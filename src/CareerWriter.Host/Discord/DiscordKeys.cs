using System.Globalization;
using CareerWriter.Discord.Protocol.Gateway;
using StackExchange.Redis;

namespace CareerWriter.Host.Discord;

/// <summary>
/// The keys of Discord's gateway in Redis. Those of a shard share a hash tag, so that one script touches them in one slot of a cluster.
/// <code>
/// PREFIX:{d:ID/COUNT}:lease    string with a short expiry: token of the process that has the shard
/// PREFIX:{d:ID/COUNT}:session  hash with an expiry: id, url, seq, intents
/// PREFIX:{d:identify:BUCKET}   empty string with an expiry of seconds: a session was just begun
/// </code>
/// </summary>
/// <param name="prefix">What every key begins with.</param>
internal sealed class DiscordKeys(string prefix)
{
    /// <summary>The lease of a shard.</summary>
    public RedisKey Lease(DiscordShard shard) => Stem(shard) + ":lease";

    /// <summary>The session of a shard.</summary>
    public RedisKey Session(DiscordShard shard) => Stem(shard) + ":session";

    /// <summary>The mark of a session that was just begun.</summary>
    public RedisKey Identify(int bucket) => string.Create(CultureInfo.InvariantCulture, $"{prefix}:{{d:identify:{bucket}}}");

    private string Stem(DiscordShard shard) => string.Create(CultureInfo.InvariantCulture, $"{prefix}:{{d:{shard.Id}/{shard.Count}}}");
}
