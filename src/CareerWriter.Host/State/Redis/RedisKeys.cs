using System.Globalization;
using System.Text;
using CareerWriter.Conversation;
using StackExchange.Redis;

namespace CareerWriter.Host.State.Redis;

/// <summary>
/// Every key, in one place. A conversation and the ready stream of its partition carry the same hash tag, so that they share a slot of a Redis Cluster and
/// one script may touch them all.
/// <code>
/// cw:{p017}:ready              stream: conversations that have something waiting; one consumer group, "workers"
/// cw:{p017}:C:state            hash: ver (turns saved), data (the state), last (id of the message handled last), tries
/// cw:{p017}:C:parts            hash: files, facts, postings, versions; written once each
/// cw:{p017}:C:in               list: messages that wait
/// cw:{p017}:C:out              list: messages to send
/// cw:{p017}:C:slots            hash: slot → the platform's reference of the message that holds it
/// cw:{p017}:C:lease            string with a short expiry: "token entry" of the worker that has it
/// cw:{p017}:C:seen:ID          empty string with an expiry: a message that was accepted
/// cw:{u:PLATFORM:PERSON}:NAME  string: what is kept for a person
/// cw:{u:PLATFORM:PERSON}:list  hash: conversation → entry
/// cw:wake                      channel: the number of a partition that has something new
/// </code>
/// C is the conversation key (<c>slack:…</c>). All but the ready streams expire <see cref="StateOptions.KeepFor"/> after the last touch; a ready stream is empty when nothing waits.
/// </summary>
/// <param name="prefix">What every key begins with.</param>
internal sealed class RedisKeys(string prefix)
{
    /// <summary>Number of partitions; never changed, since conversations live by it.</summary>
    public const int Partitions = 256;

    /// <summary>The consumer group of ready streams.</summary>
    public const string Group = "workers";

    /// <summary>The partition of a conversation: FNV-1a of its key, modulo <see cref="Partitions"/>; the same in every process.</summary>
    public static int PartitionOf(ConversationKey conversation)
    {
        var hash = 2166136261u;
        foreach (var octet in Encoding.UTF8.GetBytes(conversation.ToString()))
        {
            hash = unchecked((hash ^ octet) * 16777619u);
        }

        return (int)(hash % Partitions);
    }

    /// <summary>The ready stream of a partition.</summary>
    public RedisKey Ready(int partition) => string.Create(CultureInfo.InvariantCulture, $"{prefix}:{{p{partition:000}}}:ready");

    /// <summary>The keys of a conversation.</summary>
    public ConversationKeys Of(ConversationKey conversation)
    {
        var partition = PartitionOf(conversation);
        return new ConversationKeys(string.Create(CultureInfo.InvariantCulture, $"{prefix}:{{p{partition:000}}}:{conversation}"), partition, Ready(partition));
    }

    /// <summary>Something kept for a person.</summary>
    public RedisKey Personal(PersonKey person, string name) => $"{prefix}:{{u:{person.Platform}:{person.Person}}}:{name}";

    /// <summary>The list of a person's conversations.</summary>
    public RedisKey List(PersonKey person) => Personal(person, "list");

    /// <summary>The channel that wakes workers.</summary>
    public RedisChannel Wake => RedisChannel.Literal($"{prefix}:wake");
}

/// <summary>The keys of a conversation.</summary>
/// <param name="Stem">What they begin with.</param>
/// <param name="Partition">Its partition.</param>
/// <param name="Ready">The ready stream of the partition.</param>
internal readonly record struct ConversationKeys(string Stem, int Partition, RedisKey Ready)
{
    /// <summary>The state.</summary>
    public RedisKey State => Stem + ":state";

    /// <summary>The parts.</summary>
    public RedisKey Parts => Stem + ":parts";

    /// <summary>What waits.</summary>
    public RedisKey In => Stem + ":in";

    /// <summary>What is to be sent.</summary>
    public RedisKey Out => Stem + ":out";

    /// <summary>The slots.</summary>
    public RedisKey Slots => Stem + ":slots";

    /// <summary>The lease.</summary>
    public RedisKey Lease => Stem + ":lease";

    /// <summary>The mark of an accepted message.</summary>
    public RedisKey Seen(string id) => $"{Stem}:seen:{id}";
}
